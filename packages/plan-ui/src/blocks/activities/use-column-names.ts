'use client';

import { useT } from '@kader/i18n/react';
import { type ColumnField, noColumn } from './columns.ts';
import type { PlanStage } from './use-stages.ts';

/** What the columns of a board are called: options by our words, stages as they were written. */
export function useColumnNames(stages: readonly PlanStage[]): (field: ColumnField, key: string) => string {
  const t = useT('blocks/activities');
  const fields = useT('fields');
  return (field, key) => {
    if (key === noColumn) {
      return t(`without.${field}`);
    }
    return field === 'stage'
      ? (stages.find(({ id }) => id === key)?.name ?? key)
      : fields.derived(`activities.${field}.options.${key}`);
  };
}
