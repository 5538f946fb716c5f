'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { useFieldWords } from '../../fields/field-words.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { AddFromLibrary } from '../rows/add-from-library.tsx';

/** Adds a goal that begins as one of the library: title in the plan's language, metric, unit, whom it serves. */
export function GoalLibrary({ onAdd }: { readonly onAdd: (fields: Item['fields']) => void }) {
  const t = useT('blocks/goals');
  const department = useFieldWords('goals', 'department');
  const { suggestions } = usePlanData();
  return (
    <AddFromLibrary
      label={t('library.add')}
      words={{ search: t('library.search'), empty: t('library.nothing') }}
      suggestions={suggestions?.goals.entries ?? []}
      describe={({ explanation, pairWithOutcome }) =>
        pairWithOutcome === true ? `${explanation} ${t('library.pairWithOutcome')}` : explanation
      }
      groupOf={({ fields }) => department.option(fields.department ?? '')}
      onAdd={onAdd}
    />
  );
}
