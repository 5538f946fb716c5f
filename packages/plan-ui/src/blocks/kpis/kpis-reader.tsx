'use client';

import { formatMonth } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { planMonths } from '@kader/plan/document';
import { cx, Table, Td, Th, Tr } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { formatFigure } from '../../fields/figures/figures.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useHeader, useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { DeviationMark } from './deviation-mark.tsx';
import { KpiPeriods } from './kpi-periods.tsx';
import { narrowCells, narrowLines, narrowRow, narrowTable } from './narrow.ts';
import { ReconciliationReading } from './reconciliation-reading.tsx';
import { KpiSparkline } from './sparkline.tsx';
import { useScenarioTarget } from './use-scenario-target.ts';

/** KPIs as the client reads them: course, last month and how far off; every target and actual; what was noted. */
export function KpisReader({ block }: BlockProps) {
  const t = useT('blocks/kpis');
  const kpis = useRows(block, 'kpis');
  const name = useFieldWords('kpis', 'name');
  const months = planMonths(useHeader());
  if (kpis.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      <Table
        label={t('collections.kpis.name')}
        density="two-line"
        className={cx('border-t border-t-ink', narrowTable)}
      >
        <thead className={narrowLines}>
          <tr className={cx(narrowLines, '@max-sheet/sheet:border-b @max-sheet/sheet:py-1.5')}>
            <Th className={narrowCells.nameHead}>{name.short}</Th>
            <Th className={narrowCells.trend}>{t('columns.trend')}</Th>
            <Th numeric className={narrowCells.target}>
              {t('months.target')}
            </Th>
            <Th numeric className={narrowCells.actual}>
              {t('months.actual')}
            </Th>
            <Th numeric className={narrowCells.deviation}>
              {t('columns.deviation')}
            </Th>
          </tr>
        </thead>
        <tbody className={narrowLines}>
          {kpis.map((kpi) => (
            <Kpi key={kpi.id} kpi={kpi} months={months} />
          ))}
        </tbody>
      </Table>
      <KpiPeriods kpis={kpis} />
      <Notes block={block} kpis={kpis} />
      <ReconciliationReading block={block} />
    </>
  );
}

function Kpi({ kpi, months }: { readonly kpi: Item; readonly months: readonly string[] }) {
  const format = useFormat();
  const lang = useContentLang();
  const title = useRowTitle(kpi.id);
  const values = useComputed(kpi.id);
  const write = (field: 'target' | 'actual', figure: unknown) => {
    const definition = fieldDefinition('kpis', field);
    return typeof figure === 'string' && definition !== undefined
      ? formatFigure(definition, figure, kpi.fields, format)
      : '–';
  };
  return (
    <Tr data-item={kpi.id} className={cx(narrowLines, narrowRow)}>
      <Th scope="row" className={cx('min-w-44 whitespace-normal', narrowCells.name)}>
        <span lang={lang}>{title?.text}</span>
        <span className="block text-12 font-text text-ink-faint">
          <FieldReader item={kpi} field="dataSource" />
        </span>
        <KpiFacts kpi={kpi} />
      </Th>
      <Td className={narrowCells.trend}>
        <KpiSparkline kpi={kpi} name={title?.text ?? ''} months={months} />
      </Td>
      <Td numeric className={narrowCells.target}>
        {write('target', values.latestTarget)}
      </Td>
      <Td numeric className={narrowCells.actual}>
        {write('actual', values.latestActual)}
        {typeof values.latestMonth === 'string' && (
          <span className="block text-12 text-ink-faint">
            {formatMonth(format.locale, values.latestMonth, 'medium')}
          </span>
        )}
      </Td>
      <Td numeric className={narrowCells.deviation}>
        <DeviationMark status={values.status} deviation={values.deviation} />
      </Td>
    </Tr>
  );
}

/** What the figures of a KPI are for, who keeps them, where they began, why one that flatters is kept, and where the chosen scenario expects them. */
function KpiFacts({ kpi }: { readonly kpi: Item }) {
  const t = useT('fields');
  const words = useT('blocks/kpis');
  const expected = useScenarioTarget(kpi);
  const given = (['goal', 'owner', 'unit', 'baseline', 'vanityReason'] as const).filter(
    (field) => kpi.fields[field] !== undefined,
  );
  return (
    <span className="flex flex-wrap gap-x-3 text-12 font-text text-ink-faint">
      {given.map((field) => (
        <span key={field}>
          {t(`kpis.${field}.short`)}: <FieldReader item={kpi} field={field} />
        </span>
      ))}
      {expected !== null && (
        <span>
          {words('computed.scenarioTarget.label')}: <span className="num">{expected}</span>
        </span>
      )}
    </span>
  );
}

/** What was noticed, newest month first. */
function Notes({ block, kpis }: Pick<BlockProps, 'block'> & { readonly kpis: readonly Item[] }) {
  const t = useT('blocks/kpis');
  const lang = useContentLang();
  const { locale } = useFormat();
  const notes = useRows(block, 'kpiNotes')
    .flatMap((note) => {
      const kpi = kpis.find(({ id }) => id === note.parent);
      const { month, note: text, cause } = note.fields;
      return kpi === undefined || typeof month !== 'string' || typeof text !== 'string'
        ? []
        : [{ id: note.id, kpi, month, text, cause: typeof cause === 'string' ? cause : null }];
    })
    .sort((a, b) => (a.month > b.month ? -1 : 1));
  if (notes.length === 0) {
    return null;
  }
  return (
    <div className="mt-5">
      <h4 className="text-13 font-strong">{t('collections.kpiNotes.name')}</h4>
      <ul className="mt-1 grid gap-2">
        {notes.map(({ id, kpi, month, text, cause }) => (
          <li key={id} data-item={id} className="max-w-measure text-13">
            <span className="text-ink-faint">
              {formatMonth(locale, month, 'medium')}, <FieldReader item={kpi} field="name" />:{' '}
            </span>
            <span lang={lang}>{text}</span>
            {cause !== null && <span className="block text-ink-soft">{t('notes.cause', { cause })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
