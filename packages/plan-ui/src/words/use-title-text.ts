'use client';

import { collectionDefinition, fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { isCatalogue } from '../fields/editors/use-catalogue-options.tsx';
import { usePlanData } from '../plan/plan-scope.ts';

/** What the title field of a row says: what somebody wrote, or the name of what was chosen from a catalogue; undefined for a row without title. */
export function useTitleText(): (row: Pick<Item, 'collection' | 'fields'>) => string | undefined {
  const { catalogues } = usePlanData();
  return ({ collection, fields }) => {
    const field = collectionDefinition(collection)?.titleField ?? '';
    const title = fields[field];
    if (typeof title !== 'string') {
      return undefined;
    }
    const catalogue = fieldDefinition(collection, field)?.catalogue;
    return isCatalogue(catalogue) ? (catalogues[catalogue].names[title] ?? title) : title;
  };
}
