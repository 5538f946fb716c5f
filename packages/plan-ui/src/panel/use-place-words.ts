'use client';

import { useT } from '@kader/i18n/react';
import { collectionDefinition, collectionsOf, fieldDefinition, promptRowId } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import { shownRows } from '@kader/plan/freeze';
import type { BlockInstance } from '@kader/plan/template';
import { useCallback } from 'react';
import { useSectionTitle } from '../document/section-heading.tsx';
import type { FocusTarget } from '../plan/focus-source.ts';
import { sameData } from '../plan/same-data.ts';
import { useSections } from '../plan/use-document.ts';
import { useSelected } from '../plan/use-selected.ts';
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
  const isHere = block !== undefined && place?.block === block.key;
  const { documentId, collection, number } = useRowPlace(block, isHere ? place.item : undefined);
  if (block === undefined || place?.item === undefined || !isHere) {
    return null;
  }
  const { item, field } = place;
  const prompt = block.settings?.prompts?.find(({ key }) => promptRowId(documentId, block.key, key) === item);
  if (prompt !== undefined) {
    const question = word(`blocks.${block.key}.prompts.${prompt.key}.question`);
    return {
      where: (title) => question ?? title,
      hint: word(`blocks.${block.key}.prompts.${prompt.key}.hint`),
    };
  }
  if (collection === null) {
    return null;
  }
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

/** Which row of a block something is: its collection, null for none that the block has, and its place, 0 where it does not show. */
interface RowPlace {
  readonly documentId: string;
  readonly collection: string | null;
  readonly number: number;
}

function useRowPlace(block: BlockInstance | undefined, item: string | undefined): RowPlace {
  const select = useCallback(
    (document: PlanDocument): RowPlace => {
      const found = item === undefined ? undefined : document.items.get(item)?.collection;
      const definition =
        block === undefined ? undefined : collectionsOf(block).find(({ key }) => key === found);
      return block === undefined || definition === undefined
        ? { documentId: document.id, collection: null, number: 0 }
        : {
            documentId: document.id,
            collection: definition.key,
            number: shownRows(document, block, definition).findIndex(({ id }) => id === item) + 1,
          };
    },
    [block, item],
  );
  return useSelected(select, sameData);
}
