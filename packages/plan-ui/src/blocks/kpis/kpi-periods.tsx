'use client';

import { formatMonth, formatMonthName } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { fieldDefinition, kpiFigureIn, kpiPeriods, type Period } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { Table, Td, Th, Tr } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { formatFigure } from '../../fields/figures/figures.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useHeader } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';

/** What each KPI is to reach and what it reached, by month or quarter: also before there is anything to compare. */
export function KpiPeriods({ kpis }: { readonly kpis: readonly Item[] }) {
  const t = useT('blocks/kpis');
  const budget = useT('blocks/budget');
  const name = useFieldWords('kpis', 'name');
  const { locale } = useFormat();
  const periods = kpiPeriods(useHeader(), kpis);
  if (periods.length === 0) {
    return null;
  }
  const years = new Set(periods.map(({ key }) => key.slice(0, 4)));
  const nameOf = (key: string) =>
    key.includes('Q')
      ? `${budget('grid.quarter', { number: key.slice(-1) })} ${key.slice(0, 4)}`
      : years.size > 1
        ? formatMonth(locale, key, 'medium')
        : formatMonthName(locale, key, 'medium');
  return (
    <div className="mt-5">
      <h4 className="text-13 font-strong">{t('reading.periods')}</h4>
      <Table label={t('reading.periods')} scroll>
        <thead>
          <tr>
            <Th colSpan={2}>{name.short}</Th>
            {periods.map(({ key }) => (
              <Th key={key} numeric>
                {nameOf(key)}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kpis.map((kpi) => (
            <Kpi key={kpi.id} kpi={kpi} periods={periods} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Kpi({ kpi, periods }: { readonly kpi: Item; readonly periods: readonly Period[] }) {
  const t = useT('blocks/kpis');
  const lang = useContentLang();
  const title = useRowTitle(kpi.id);
  const fields = kpi.fields.actual === undefined ? (['target'] as const) : (['target', 'actual'] as const);
  return fields.map((field) => (
    <Tr key={field} data-item={kpi.id}>
      {field === 'target' && (
        <Th scope="row" rowSpan={fields.length} className="min-w-44 align-top whitespace-normal">
          <span lang={lang}>{title?.text}</span>
        </Th>
      )}
      <Th scope="row" className="font-text text-ink-soft">
        {t(`months.${field}`)}
      </Th>
      {periods.map((period) => (
        <Figure key={period.key} kpi={kpi} period={period} field={field} />
      ))}
    </Tr>
  ));
}

function Figure({
  kpi,
  period,
  field,
}: {
  readonly kpi: Item;
  readonly period: Period;
  readonly field: 'target' | 'actual';
}) {
  const format = useFormat();
  const definition = fieldDefinition('kpis', field);
  const figure = kpiFigureIn(kpi, period, field);
  return (
    <Td numeric className="whitespace-nowrap">
      {figure === null || definition === undefined
        ? '–'
        : formatFigure(definition, figure, kpi.fields, format)}
    </Td>
  );
}
