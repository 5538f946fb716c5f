'use client';

import { rowsOf } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { useDocumentNow } from '../../plan/use-document.ts';
import { useRowActions } from '../rows/use-row-actions.ts';

/** Adds a goal after another, or at the end. Where the company wants one thing, the goal serves it. */
export function useAddGoal(block: BlockInstance): (after?: string) => void {
  const documentNow = useDocumentNow();
  const actions = useRowActions(block, 'goals');
  return (after) => {
    const [only, ...others] = rowsOf(documentNow(), 'businessGoals');
    actions.add(after, only !== undefined && others.length === 0 ? { businessGoal: { id: only.id } } : {});
  };
}
