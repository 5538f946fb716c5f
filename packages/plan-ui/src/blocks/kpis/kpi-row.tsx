'use client';

import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, IconButton, Tag, Td } from '@kader/ui';
import { ChevronDown } from 'lucide-react';
import { memo, useState } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useItem } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useJumpTo } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { DeviationMark } from './deviation-mark.tsx';
import { KpiDetails } from './kpi-details.tsx';
import { MonthFigure } from './month-figure.tsx';
import { narrowCells, narrowLines, narrowRow } from './narrow.ts';
import { KpiSparkline } from './sparkline.tsx';

export interface KpiRowProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly index: number;
  readonly total: number;
  /** Months of the plan, divided by spaces, so that the row stays as it is while they do. */
  readonly months: string;
  readonly current: string | undefined;
}

/** A KPI: this month in place; every month, the notes and what it is fold out below. */
export const KpiRow = memo(function KpiRow(props: KpiRowProps) {
  const kpi = useItem(props.id);
  return kpi === undefined ? null : <Row {...props} kpi={kpi} />;
});

function Row({ id, block, index, total, months, current, kpi }: KpiRowProps & { readonly kpi: Item }) {
  const t = useT('blocks/kpis');
  const common = useT('common');
  const words = useCollectionWords('kpis');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'kpis');
  const { status, deviation, latestMonth } = useComputed(id);
  const [open, setOpen] = useOpening(id);
  const { name: title } = kpi.fields;
  const name = typeof title === 'string' ? title : words('untitled');
  const all = months === '' ? [] : months.split(' ');
  return (
    <>
      <tr data-item={id} className={cx('group/row hover:bg-hover', narrowLines, narrowRow)}>
        <Td className={cx('min-w-48 align-top', narrowCells.name, '@max-sheet/sheet:pr-16')}>
          <FieldEditor item={kpi} field="name" conflict="row" className="font-medium" />
          <span className="flex flex-wrap items-center gap-x-1.5">
            {kpi.fields.internal === true && <Tag>{common('internal')}</Tag>}
            {title !== undefined && <FindingBadge item={id} className="-ml-1" />}
          </span>
          <Conflicts item={id} className="@container" />
        </Td>
        <Td className={cx('align-top', narrowCells.trend)}>
          <KpiSparkline kpi={kpi} name={name} months={all} />
        </Td>
        {(['target', 'actual'] as const).map((field) => (
          <Td key={field} numeric className={cx('align-top', narrowCells[field])}>
            {current !== undefined && (
              <MonthFigure
                item={kpi}
                field={field}
                month={current}
                name={name}
                className="@max-sheet/sheet:-ml-1.5 @max-sheet/sheet:text-left"
              />
            )}
          </Td>
        ))}
        <Td numeric className={cx('align-top', narrowCells.deviation)}>
          <DeviationMark
            status={status}
            deviation={deviation}
            month={typeof latestMonth === 'string' && latestMonth !== current ? latestMonth : undefined}
          />
        </Td>
        <Td className={cx('w-14 align-top', narrowCells.actions)}>
          <span className="flex items-center justify-end">
            <IconButton
              name={t(open ? 'months.hide' : 'months.show')}
              icon={<ChevronDown className={open ? 'rotate-180' : undefined} />}
              size="s"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
            {canEdit && (
              <RowMenu
                {...{ id, name, actions }}
                isFirst={index === 0}
                isLast={index === total - 1}
                isInternal={kpi.fields.internal === true}
              />
            )}
          </span>
        </Td>
      </tr>
      {open && (
        <tr data-item={id} className={narrowLines}>
          <td colSpan={6} className={cx('border-b pb-5', narrowCells.below)}>
            <KpiDetails kpi={kpi} name={name} months={all} current={current} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Whether a row is folded out: by the person, or because somebody wants to go to a field that is folded away. */
function useOpening(id: string): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  const [reached, setReached] = useState(0);
  const jump = useJumpTo(id);
  const field = jump?.target.field;
  if (jump !== null && field !== undefined && field !== 'name' && jump.number !== reached) {
    setReached(jump.number);
    setOpen(true);
  }
  return [open, setOpen];
}
