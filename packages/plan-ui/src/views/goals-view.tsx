'use client';

import { useT } from '@kader/i18n/react';
import { goalGroupings } from '@kader/plan/blocks';
import { SegmentedControl } from '@kader/ui';
import { useKeptChoice } from '../blocks/use-kept-choice.ts';
import { useFieldWords } from '../fields/field-words.ts';
import { useCollection, useHeader } from '../plan/use-document.ts';
import { GoalTreeView } from './goal-tree-view.tsx';
import { GoalsInGroups } from './goals-in-groups.tsx';
import type { ViewProps } from './view-props.ts';

const orders = ['tree', ...goalGroupings] as const;

/** The goals of any plan: as a tree under what the company wants, by department, or by horizon (003-16, 003-33). */
export function GoalsView(props: ViewProps) {
  const t = useT('views');
  const goals = useT('blocks/goals');
  const plan = useHeader().id;
  const hasGoals = useCollection('goals').length > 0;
  const [order, setOrder] = useKeptChoice(`kader.goalsView.${plan}`, orders, 'tree');
  const names = {
    tree: t('goals.tree'),
    department: useFieldWords('goals', 'department').short,
    horizon: useFieldWords('goals', 'horizon').short,
  };
  return (
    <>
      {hasGoals && (
        <div data-screen-only className="mb-6">
          <SegmentedControl
            label={goals('groups.by')}
            value={order}
            onChange={setOrder}
            options={orders.map((value) => ({ value, label: names[value] }))}
          />
        </div>
      )}
      {order === 'tree' || !hasGoals ? <GoalTreeView {...props} /> : <GoalsInGroups by={order} {...props} />}
    </>
  );
}
