'use client';

import { useT } from '@kader/i18n/react';
import { type GoalGrouping, noGoalGroup } from '@kader/plan/blocks';
import { useFieldWords } from '../../fields/field-words.ts';

/** What a group of goals is called. */
export function useGoalGroupName(by: GoalGrouping): (group: string) => string {
  const t = useT('blocks/goals');
  const words = useFieldWords('goals', by);
  const without = t(by === 'department' ? 'groups.withoutDepartment' : 'groups.withoutHorizon');
  return (group) => (group === noGoalGroup ? without : words.option(group));
}
