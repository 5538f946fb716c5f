'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { reconciliationId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { Item } from '@kader/plan/document';
import { Button, Table, Td, Th } from '@kader/ui';
import { Plus } from 'lucide-react';
import { memo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFormat } from '../../fields/use-format.ts';
import { useCollection, useHeader } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useGoTo } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { Gap, Heads, monthOf, pairs } from './reconciliation-parts.tsx';
import { useCurrentMonth } from './use-current-month.ts';

/** Analytics beside sales, a line per month. */
export function Reconciliation() {
  const t = useT('blocks/kpis');
  const rows = [...useCollection('reconciliation')].sort((a, b) => (monthOf(a) < monthOf(b) ? -1 : 1));
  return (
    <>
      {rows.length === 0 ? (
        <p className="text-doc max-w-measure py-4 text-ink-soft">
          {t('collections.reconciliation.empty.text')}{' '}
          <em>{t('collections.reconciliation.empty.example')}</em>
        </p>
      ) : (
        <Table label={t('collections.reconciliation.name')} scroll>
          <Heads />
          <tbody>
            {rows.map((row) => (
              <MonthRow key={row.id} row={row} />
            ))}
          </tbody>
        </Table>
      )}
      <AddMonth taken={rows.map(monthOf)} />
    </>
  );
}

const MonthRow = memo(function MonthRow({ row }: { readonly row: Item }) {
  const { locale } = useFormat();
  const computed = useComputed(row.id);
  const month = monthOf(row);
  return (
    <tr data-item={row.id}>
      <Th scope="row" className="align-top whitespace-nowrap">
        {month === '' ? '–' : formatMonth(locale, month, 'medium')}
        <FindingBadge item={row.id} className="block whitespace-normal" />
        <Conflicts item={row.id} className="@container" />
      </Th>
      {pairs.flatMap(({ fields, gap }) => [
        ...fields.map((field) => (
          <Td key={field} numeric className="min-w-20 align-top">
            <FieldEditor item={row} field={field} conflict="row" placeholder="–" />
          </Td>
        )),
        <Td key={gap} numeric className="align-top text-ink-soft">
          <Gap value={computed[gap]} />
        </Td>,
      ])}
      <Td className="min-w-40 align-top">
        <FieldEditor item={row} field="note" conflict="row" placeholder="–" />
      </Td>
    </tr>
  );
});

/** Adds the first month of the plan that is not compared yet. */
function AddMonth({ taken }: { readonly taken: readonly string[] }) {
  const t = useT('blocks/kpis');
  const { locale } = useFormat();
  const store = useEditor();
  const header = useHeader();
  const goTo = useGoTo();
  const { months } = useCurrentMonth();
  const month = months.find((one) => !taken.includes(one));
  if (store === null || month === undefined) {
    return null;
  }
  const id = reconciliationId(header.id, month);
  return (
    <Button
      icon={<Plus />}
      className="mt-3"
      onClick={() => {
        store.change([
          { op: 'item.add', id, collection: 'reconciliation', order: orderAt(0), fields: { month } },
        ]);
        goTo({ item: id, field: 'analyticsOrders' });
      }}
    >
      {t('reconciliation.addMonth', { month: formatMonth(locale, month) })}
    </Button>
  );
}
