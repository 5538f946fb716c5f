'use client';

import { useT } from '@kader/i18n/react';
import { collectionDefinition, collectionsOf, fieldDefinition, promptRowId } from '@kader/plan/blocks';
import { shownRows } from '@kader/plan/freeze';
import type { BlockInstance } from '@kader/plan/template';
import { useSectionTitle } from '../document/section-heading.tsx';
import type { FocusTarget } from '../plan/focus-source.ts';
import { usePlanDocument, useSections } from '../plan/use-document.ts';
import { useFrameWord, type Word } from '../plan/use-words.ts';
import { blockNamespace, collectionWordsKey, fieldWordsKey } from '../words/word-keys.ts';

/** A place in words: where it is, and what belongs there. */
export interface PlaceWords {
  /** 'Goals, goal 2: target'. */
  readonly where: Word;
  /** About the field or the question, when the place is one. */
  readonly hint: Word | null;
  /** About the block, or about the section where no block is meant. */
  readonly guidance: Word | null;
  readonly example: Word | null;
  readonly exampleTrade: Word | null;
}

/** The words for a place; those of the first section for no place. Null in a document without sections. */
export function usePlaceWords(place: FocusTarget | null): PlaceWords | null {
  const sections = useSections().filter(({ hidden }) => !hidden);
  const titleOf = useSectionTitle();
  const word = useFrameWord();
  const section = sections.find((candidate) => candidate.section.key === place?.section) ?? sections[0];
  const blocks = section?.section.blocks ?? [];
  const block = blocks.find(({ key }) => key === place?.block) ?? blocks[0];
  const inBlock = useWordsInBlock(block, place);
  if (section === undefined) {
    return null;
  }
  const title = (block === undefined ? null : word(`blocks.${block.key}.title`)) ?? titleOf(section);
  const about = (name: string) => (block === undefined ? null : word(`blocks.${block.key}.${name}`));
  return {
    where: inBlock?.where(title) ?? title,
    hint: inBlock?.hint ?? null,
    guidance: about('guidance') ?? word(`sections.${section.section.key}.guidance`),
    example: about('example'),
    exampleTrade: about('exampleTrade'),
  };
}

interface WordsInBlock {
  readonly where: (block: Word) => Word;
  readonly hint: Word | null;
}

/** The words for a row or a field within a block; null when the place is the block itself. */
function useWordsInBlock(block: BlockInstance | undefined, place: FocusTarget | null): WordsInBlock | null {
  const t = useT('plan');
  const fields = useT('fields');
  const rows = useT(blockNamespace(block?.type ?? 'goals'));
  const word = useFrameWord();
  const document = usePlanDocument();
  if (block === undefined || place?.item === undefined || place.block !== block.key) {
    return null;
  }
  const { item, field } = place;
  const prompt = block.settings?.prompts?.find(
    ({ key }) => promptRowId(document.id, block.key, key) === item,
  );
  if (prompt !== undefined) {
    const question = word(`blocks.${block.key}.prompts.${prompt.key}.question`);
    return {
      where: (title) => question ?? title,
      hint: word(`blocks.${block.key}.prompts.${prompt.key}.hint`),
    };
  }
  const collection = document.items.get(item)?.collection;
  const definition = collectionsOf(block).find(({ key }) => key === collection);
  if (collection === undefined || definition === undefined) {
    return null;
  }
  const number = shownRows(document, block, definition).findIndex(({ id }) => id === item) + 1;
  const row = rows.derived(`${collectionWordsKey(collection)}.row`);
  const isKnown = field !== undefined && fieldDefinition(collection, field) !== undefined;
  const key = isKnown ? fieldWordsKey(collection, field) : null;
  const isOne = collectionDefinition(collection)?.rows === 'one';
  return {
    where: (title) => {
      const place = isOne || number === 0 ? title.text : t('panel.row', { block: title.text, row, number });
      const text = key === null ? place : t('panel.field', { place, field: fields.derived(`${key}.label`) });
      return { ...title, text };
    },
    hint: key === null ? null : { text: fields.derived(`${key}.hint`), lang: undefined },
  };
}
