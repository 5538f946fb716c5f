'use client';

import { formatMonth, formatPercent } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import type { Item } from '@kader/plan/document';
import { figureAt } from '@kader/plan/fields';
import { calculateDeviation } from '@kader/plan/formulas';
import { Table, Td, Th } from '@kader/ui';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { MonthFigure } from './month-figure.tsx';
import { ScenarioTarget } from './scenario-target.tsx';
import { useKpiNote } from './use-kpi-note.ts';
import { WorkOut } from './work-out.tsx';

const fields = [
  'goal',
  'stage',
  'metric',
  'unit',
  'direction',
  'aggregation',
  'baseline',
  'dataSource',
  'owner',
  'thresholdPct',
  'isGoal',
  'isFinancial',
  'vanity',
  'vanityReason',
] as const;

interface DetailsProps {
  readonly kpi: Item;
  readonly name: string;
  readonly months: readonly string[];
  readonly current: string | undefined;
}

/** All of a KPI: every month with its note and cause, and what the figure is. */
export function KpiDetails({ kpi, name, months, current }: DetailsProps) {
  const t = useT('blocks/kpis');
  const { note, cause } = {
    note: useFieldWords('kpiNotes', 'note'),
    cause: useFieldWords('kpiNotes', 'cause'),
  };
  // This month first: it is the one that is filled in now.
  const ordered = [...months].sort(
    (a, b) => Number(b === current) - Number(a === current) || (a < b ? -1 : 1),
  );
  return (
    <div className="grid gap-4 pt-2">
      <Reached kpi={kpi} />
      <WorkOut kpi={kpi} months={months} current={current} />
      <ScenarioTarget kpi={kpi} />
      <Table label={t('months.table', { name })} density="dense" scroll>
        <thead>
          <tr>
            <Th>{t('computed.latestMonth.label')}</Th>
            <Th numeric>{t('months.target')}</Th>
            <Th numeric>{t('months.actual')}</Th>
            <Th numeric>{t('columns.deviation')}</Th>
            <Th>{note.short}</Th>
            <Th>{cause.short}</Th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((month) => (
            <Month key={month} kpi={kpi} name={name} month={month} isCurrent={month === current} />
          ))}
        </tbody>
      </Table>
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(180px,1fr))] gap-x-5 gap-y-3">
        {fields.map((field) => (
          <Detail key={field} kpi={kpi} field={field} />
        ))}
      </dl>
    </div>
  );
}

function Reached({ kpi }: { readonly kpi: Item }) {
  const t = useT('blocks/kpis');
  const { locale } = useFormat();
  const { attainment, paceStatus } = useComputed(kpi.id);
  if (typeof attainment !== 'string') {
    return null;
  }
  return (
    <p className="text-13 text-ink-soft">
      {t('columns.reached')}{' '}
      <span className="num">{formatPercent(locale, attainment, { maxDecimals: 0 })}</span>
      {(paceStatus === 'ahead' ||
        paceStatus === 'onTrack' ||
        paceStatus === 'watch' ||
        paceStatus === 'behind') && <> · {t(`pace.${paceStatus}`)}</>}
    </p>
  );
}

function Month({
  kpi,
  name,
  month,
  isCurrent,
}: {
  readonly kpi: Item;
  readonly name: string;
  readonly month: string;
  readonly isCurrent: boolean;
}) {
  const t = useT('blocks/kpis');
  const { locale } = useFormat();
  const note = useKpiNote(kpi, month);
  const deviation = calculateDeviation(
    figureAt(kpi.fields.target, month),
    figureAt(kpi.fields.actual, month),
  );
  return (
    <tr>
      <Th scope="row" className="align-top whitespace-nowrap">
        {formatMonth(locale, month, 'medium')}
        {isCurrent && <span className="block text-12 font-text text-accent">{t('months.current')}</span>}
      </Th>
      <Td numeric className="align-top" {...(isCurrent ? { 'data-field': 'target' } : {})}>
        <MonthFigure item={kpi} field="target" month={month} name={name} />
      </Td>
      <Td numeric className="align-top" {...(isCurrent ? { 'data-field': 'actual' } : {})}>
        <MonthFigure item={kpi} field="actual" month={month} name={name} />
      </Td>
      <Td numeric className="align-top">
        {deviation === null ? '–' : formatPercent(locale, deviation, { maxDecimals: 1, sign: 'always' })}
      </Td>
      <Td className="min-w-40 align-top">
        <div data-item={note.id}>
          <FieldEditor item={note} field="note" placeholder="–" />
        </div>
      </Td>
      <Td className="min-w-40 align-top">
        <div data-item={note.id}>
          <FieldEditor item={note} field="cause" placeholder="–" />
        </div>
      </Td>
    </tr>
  );
}

function Detail({ kpi, field }: { readonly kpi: Item; readonly field: (typeof fields)[number] }) {
  const words = useFieldWords('kpis', field);
  return (
    <div className="min-w-0">
      <dt aria-hidden="true" className="text-12 text-ink-faint">
        {words.label}
      </dt>
      <dd className="text-13">
        <FieldEditor item={kpi} field={field} conflict="row" />
      </dd>
    </div>
  );
}
