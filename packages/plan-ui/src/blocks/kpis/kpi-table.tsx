'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { BlockInstance } from '@kader/plan/template';
import { Table, Th } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useRowIds } from '../../plan/use-document.ts';
import { KpiRow } from './kpi-row.tsx';
import { useCurrentMonth } from './use-current-month.ts';

/** The KPIs, a line each: name, course, target and actual of the month, how far off. */
export function KpiTable({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/kpis');
  const common = useT('common');
  const { locale } = useFormat();
  const name = useFieldWords('kpis', 'name');
  const ids = useRowIds(block, 'kpis');
  const { months, current } = useCurrentMonth();
  const of =
    current === undefined ? null : <span className="block">{formatMonth(locale, current, 'medium')}</span>;
  return (
    <Table label={t('collections.kpis.name')} scroll density="two-line">
      <thead>
        <tr>
          <Th>{name.short}</Th>
          <Th className="@max-[560px]/sheet:hidden">{t('columns.trend')}</Th>
          <Th numeric>
            {t('months.target')}
            {of}
          </Th>
          <Th numeric>
            {t('months.actual')}
            {of}
          </Th>
          <Th numeric>{t('columns.deviation')}</Th>
          <Th>
            <span className="sr-only">{common('actions.more')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id, index) => (
          <KpiRow
            key={id}
            id={id}
            block={block}
            index={index}
            total={ids.length}
            months={months.join(' ')}
            current={current}
          />
        ))}
      </tbody>
    </Table>
  );
}
