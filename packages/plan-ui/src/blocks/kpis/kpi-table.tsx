'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { BlockInstance } from '@kader/plan/template';
import { cx, Table, Th } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useRowIds } from '../../plan/use-document.ts';
import { KpiRow } from './kpi-row.tsx';
import { narrowCells, narrowLines, narrowTable } from './narrow.ts';
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
    current === undefined ? null : (
      <span className="block whitespace-nowrap">{formatMonth(locale, current, 'medium')}</span>
    );
  return (
    <Table label={t('collections.kpis.name')} density="two-line" className={narrowTable}>
      <thead className={narrowLines}>
        <tr className={cx(narrowLines, '@max-sheet/sheet:border-b @max-sheet/sheet:py-1.5')}>
          <Th className={narrowCells.nameHead}>{name.short}</Th>
          <Th className={narrowCells.trend}>{t('columns.trend')}</Th>
          <Th numeric className={narrowCells.target}>
            {t('months.target')}
            {of}
          </Th>
          <Th numeric className={narrowCells.actual}>
            {t('months.actual')}
            {of}
          </Th>
          <Th numeric className={narrowCells.deviation}>
            {t('columns.deviation')}
          </Th>
          <Th className={cx(narrowCells.actions, '@max-sheet/sheet:sr-only')}>
            <span className="sr-only">{common('actions.more')}</span>
          </Th>
        </tr>
      </thead>
      <tbody className={narrowLines}>
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
