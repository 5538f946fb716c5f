'use client';

import { useT } from '@kader/i18n/react';
import { collectionDefinition, fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { isCatalogue } from '../fields/editors/use-catalogue-options.tsx';
import { usePlanData } from '../plan/plan-scope.ts';
import { fieldWordsKey } from './word-keys.ts';

/** What the title field of a row says: what somebody wrote, or the name of what was chosen, from a catalogue or among a few; undefined for a row without title. */
export function useTitleText(): (row: Pick<Item, 'collection' | 'fields'>) => string | undefined {
  const { catalogues } = usePlanData();
  const t = useT('fields');
  return ({ collection, fields }) => {
    const field = collectionDefinition(collection)?.titleField ?? '';
    const title = fields[field];
    if (typeof title !== 'string') {
      return undefined;
    }
    const { type, catalogue } = fieldDefinition(collection, field) ?? {};
    const option = `${fieldWordsKey(collection, field)}.options.${title}`;
    if (type === 'choice') {
      return t.has(option) ? t.derived(option) : title;
    }
    return isCatalogue(catalogue) ? (catalogues[catalogue].names[title] ?? title) : title;
  };
}
