'use client';

import { useTranslator } from '@kader/i18n/react';
import { isSystemCollection, promptRowId } from '@kader/plan/blocks';
import { type Item, isOwnKey, type PlanDocument, sectionItemId } from '@kader/plan/document';
import { useFrameWord } from '../plan/use-words.ts';
import { typeOfCollection } from './type-of-collection.ts';
import { useTitleText } from './use-title-text.ts';
import { blockNamespace, collectionWordsKey } from './word-keys.ts';

export interface RowWords {
  /** A row of the collection as a noun: 'goal'. */
  readonly noun: (collection: string) => string;
  /** What a row is called: its own title, the question it answers, the own section whose text it is; null where it has none of these. */
  readonly title: (
    document: PlanDocument,
    row: Pick<Item, 'id' | 'collection' | 'block' | 'fields'>,
  ) => string | null;
}

/** Words for rows of any collection, in documents that are at hand as data. */
export function useRowWords(): RowWords {
  const translator = useTranslator();
  const frameWord = useFrameWord();
  const titleOf = useTitleText();
  return {
    noun(collection) {
      if (isSystemCollection(collection)) {
        const t = translator('history');
        const key = `rows.${collection}`;
        return t.has(key) ? t.derived(key) : collection;
      }
      const type = typeOfCollection(collection);
      return type === undefined
        ? collection
        : translator(blockNamespace(type)).derived(`${collectionWordsKey(collection)}.row`);
    },
    title(document, row) {
      const own = titleOf(row);
      if (own !== undefined) {
        return own;
      }
      if (row.block !== undefined && isOwnKey(row.block)) {
        const { title } = document.items.get(sectionItemId(document.id, row.block))?.fields ?? {};
        return typeof title === 'string' ? title : null;
      }
      const block = row.block === undefined ? undefined : blockOf(document, row.block);
      const prompt = block?.settings?.prompts?.find(
        ({ key }) => promptRowId(document.id, block.key, key) === row.id,
      );
      return prompt === undefined || block === undefined
        ? null
        : (frameWord(`blocks.${block.key}.prompts.${prompt.key}.question`)?.text ?? null);
    },
  };
}

function blockOf({ structure }: PlanDocument, key: string) {
  return structure.sections.flatMap(({ blocks }) => blocks).find((block) => block.key === key);
}
