'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { carriedOutActivities } from '@kader/plan/views';
import { FieldReader } from '../../fields/field-reader.tsx';
import { usePlanScope } from '../../plan/plan-scope.ts';
import { useCollection } from '../../plan/use-document.ts';
import { sameList, useSelected } from '../../plan/use-selected.ts';
import { RowLink } from '../row-link.tsx';
import type { ViewProps } from '../view-props.ts';

const shown = 6;

/** What has to be there next, and what the plan begins next, whichever day comes first. */
export function NextMilestones(props: ViewProps) {
  const t = useT('views');
  const { today } = usePlanScope().context;
  const milestones = useCollection('milestones');
  const activities = useSelected(carriedOutActivities, sameList);
  const next = [
    ...milestones
      .filter(({ fields }) => fields.status !== 'done')
      .map((row) => ({ row, field: 'date', kind: 'milestone' as const })),
    ...activities
      .filter(({ fields }) => fields.status === 'planned')
      .map((row) => ({ row, field: 'start', kind: 'activity' as const })),
  ]
    .map((entry) => ({ ...entry, day: dayOf(entry.row, entry.field) }))
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, shown);
  return next.length === 0 ? (
    <p className="py-2 text-13 text-ink-faint">{t('page.nothingNext')}</p>
  ) : (
    <ul>
      {next.map(({ row, field, kind }) => (
        <li
          key={row.id}
          className="grid grid-cols-[112px_minmax(0,1fr)_auto] items-baseline gap-x-4 border-b py-2 text-14 @max-[560px]/sheet:grid-cols-1"
        >
          <span className="text-13 text-ink-soft">
            <FieldReader item={row} field={field} />
          </span>
          <RowLink row={row.id} {...props} className="[overflow-wrap:anywhere]" />
          <span className="text-12 text-ink-faint">{t(`page.kind.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function dayOf(row: Item, field: string): string {
  const day = row.fields[field];
  return typeof day === 'string' ? day : '';
}
