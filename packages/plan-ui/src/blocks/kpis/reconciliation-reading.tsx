'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Table, Td, Th, Tr } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFormat } from '../../fields/use-format.ts';
import { useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import type { BlockProps } from '../block-props.ts';
import { Gap, Heads, monthOf, pairs } from './reconciliation-parts.tsx';

/** Analytics beside sales as they are read; nothing where no month was compared. */
export function ReconciliationReading({ block }: Pick<BlockProps, 'block'>) {
  const t = useT('blocks/kpis');
  const rows = [...useRows(block, 'reconciliation')].sort((a, b) => (monthOf(a) < monthOf(b) ? -1 : 1));
  return rows.length === 0 ? null : (
    <div className="mt-5">
      <h4 className="text-13 font-strong">{t('collections.reconciliation.name')}</h4>
      <Table label={t('collections.reconciliation.name')} scroll>
        <Heads />
        <tbody>
          {rows.map((row) => (
            <Month key={row.id} row={row} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Month({ row }: { readonly row: Item }) {
  const { locale } = useFormat();
  const computed = useComputed(row.id);
  const month = monthOf(row);
  return (
    <Tr data-item={row.id}>
      <Th scope="row" className="align-top whitespace-nowrap">
        {month === '' ? '–' : formatMonth(locale, month, 'medium')}
      </Th>
      {pairs.flatMap(({ fields, gap }) => [
        ...fields.map((field) => (
          <Td key={field} numeric className="align-top">
            <FieldReader item={row} field={field} empty="–" />
          </Td>
        )),
        <Td key={gap} numeric className="align-top text-ink-soft">
          <Gap value={computed[gap]} />
        </Td>,
      ])}
      <Td className="align-top">
        <FieldReader item={row} field="note" empty="–" />
      </Td>
    </Tr>
  );
}
