'use client';

import { collectionsOf } from '@kader/plan/blocks';
import { type PlanDocument, structureOf } from '@kader/plan/document';
import { useCallback } from 'react';
import { useSelected } from './use-selected.ts';

/** Whether a block of the plan has a collection, after its settings: what refers to its rows is asked only then. */
export function useHasCollection(collection: string): boolean {
  const select = useCallback(
    (document: PlanDocument) =>
      structureOf(document).sections.some(({ blocks }) =>
        blocks.some((block) => collectionsOf(block).some(({ key }) => key === collection)),
      ),
    [collection],
  );
  return useSelected(select, Object.is);
}
