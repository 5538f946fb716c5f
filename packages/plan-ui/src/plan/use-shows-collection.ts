'use client';

import { collectionsOf } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import { useCallback } from 'react';
import { useSelected } from './use-selected.ts';

/** Whether some block of the plan has rows of a collection: without one nothing could be chosen from it. */
export function useShowsCollection(collection: string): boolean {
  const select = useCallback(
    ({ structure }: PlanDocument) =>
      structure.sections.some(({ blocks }) =>
        blocks.some((block) => collectionsOf(block).some(({ key }) => key === collection)),
      ),
    [collection],
  );
  return useSelected(select, Object.is);
}
