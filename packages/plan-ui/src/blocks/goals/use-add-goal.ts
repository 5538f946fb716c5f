'use client';

import { type Item, rowsOf } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { useDocumentNow } from '../../plan/use-document.ts';
import { useRowActions } from '../rows/use-row-actions.ts';

/** Adds a goal after another, or at the end, with these fields. Where the company wants one thing, the goal serves it. */
export function useAddGoal(block: BlockInstance): (after?: string, fields?: Item['fields']) => void {
  const documentNow = useDocumentNow();
  const actions = useRowActions(block, 'goals');
  return (after, fields = {}) => {
    const [only, ...others] = rowsOf(documentNow(), 'businessGoals');
    const link = only !== undefined && others.length === 0 ? { businessGoal: { id: only.id } } : {};
    actions.add(after, { ...link, ...fields });
  };
}
