'use client';

import { formatPercent } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { Th } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';

/** What is counted twice: the field of analytics, that of sales, and the gap between them (F31). */
export const pairs = [
  { of: 'orders', fields: ['analyticsOrders', 'salesOrders'], gap: 'gapOrders' },
  { of: 'revenue', fields: ['analyticsRevenue', 'salesRevenue'], gap: 'gapRevenue' },
  { of: 'leads', fields: ['analyticsLeads', 'crmLeads'], gap: 'gapLeads' },
] as const;

export const monthOf = (row: Item) => (typeof row.fields.month === 'string' ? row.fields.month : '');

/** The heads of the columns: for each pair both figures and their gap. */
export function Heads() {
  const t = useT('blocks/kpis');
  const analytics = useFieldWords('reconciliation', 'analyticsOrders').short;
  const sales = useFieldWords('reconciliation', 'salesOrders').short;
  const crm = useFieldWords('reconciliation', 'crmLeads').short;
  const note = useFieldWords('reconciliation', 'note').short;
  return (
    <thead>
      <tr>
        <Th rowSpan={2}>{t('computed.latestMonth.label')}</Th>
        {pairs.map(({ of }) => (
          <Th key={of} colSpan={3} numeric>
            {t(`reconciliation.${of}`)}
          </Th>
        ))}
        <Th rowSpan={2}>{note}</Th>
      </tr>
      <tr>
        {pairs.flatMap(({ of }) => [
          <Th key={`${of} a`} numeric>
            {analytics}
          </Th>,
          <Th key={`${of} s`} numeric>
            {of === 'leads' ? crm : sales}
          </Th>,
          <Th key={`${of} g`} numeric>
            {t('reconciliation.gap')}
          </Th>,
        ])}
      </tr>
    </thead>
  );
}

export function Gap({ value }: { readonly value: unknown }) {
  const { locale } = useFormat();
  return typeof value === 'string' ? formatPercent(locale, value, { maxDecimals: 1, sign: 'always' }) : '–';
}
