import { fieldDefinition, kpiFigureIn, kpiPeriods, type Period } from '@kader/plan/blocks';
import { headerOf, type Item } from '@kader/plan/document';
import { type Content, textOf } from '../content.ts';
import { formatFigure } from '../format-field.ts';
import { partHeading, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { figureCell, ruledTable } from '../ruled-table.ts';
import { looks } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { nameOfPeriod } from './name-of-period.ts';

/** Most periods in one table: more are set in several, one below the other. */
const mostPeriods = 6;

/** What each KPI is to reach and what it reached, by month or quarter: also before there is anything to compare. */
export function setKpiPeriods(reading: Reading, kpis: readonly Item[]): Content[] {
  const periods = kpiPeriods(headerOf(reading.input.document), kpis);
  if (periods.length === 0) {
    return [];
  }
  const count = Math.ceil(periods.length / mostPeriods);
  const size = Math.ceil(periods.length / count);
  const tables = Array.from({ length: count }, (_, index) =>
    setTable(reading, kpis, periods.slice(index * size, (index + 1) * size)),
  );
  return underHeading(
    partHeading(reading, reading.block('kpis', 'reading.periods')),
    tables.map((content) => ({ content, kept: false })),
  );
}

function setTable(reading: Reading, kpis: readonly Item[], periods: readonly Period[]): Content {
  return ruledTable({
    heads: [
      fieldLabel(reading, 'kpis', 'name', 'short'),
      '',
      ...periods.map(({ key }) => nameOfPeriod(reading, key)),
    ],
    shares: [3.6, 1, ...periods.map(() => 1)],
    rows: kpis.flatMap((kpi) => {
      const fields =
        kpi.fields.actual === undefined ? (['target'] as const) : (['target', 'actual'] as const);
      return fields.map((field) => [
        textOf(field === 'target' ? titleOfItem(reading, kpi.id) : '', { ...looks.figure, font: 'Serif' }),
        figureCell(reading.block('kpis', `months.${field}`)),
        ...periods.map((period) => figureCell(figureOf(reading, kpi, period, field))),
      ]);
    }),
  });
}

function figureOf(reading: Reading, kpi: Item, period: Period, field: 'target' | 'actual'): string {
  const definition = fieldDefinition('kpis', field);
  const figure = kpiFigureIn(kpi, period, field);
  return figure === null || definition === undefined ? '–' : formatFigure(reading, kpi, definition, figure);
}
