import { formatMonth, formatPercent } from '@kader/i18n';
import { drawSparkline, fieldDefinition, type SparklinePoint } from '@kader/plan/blocks';
import { headerOf, type Item, shownMonths } from '@kader/plan/document';
import { figureAt } from '@kader/plan/fields';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, type Shape, textOf } from '../content.ts';
import { type Fact, factGrid } from '../fact-grid.ts';
import { formatField, formatFigure } from '../format-field.ts';
import { keepTogether, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { figureCell, ruledTable } from '../ruled-table.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { setKpiPeriods } from './set-kpi-periods.ts';
import { setReconciliation } from './set-reconciliation.ts';

const sparkline = { width: 72, height: 18 };

/** B18 in print: each KPI with its course, target and actual of the last month, and how far off; every target and actual; what was noted. */
export function setKpis(reading: Reading, block: BlockInstance): Content[] {
  const kpis = rowsFor(reading, block, 'kpis');
  if (kpis.length === 0) {
    return [];
  }
  const isMeasured = kpis.some(({ fields }) => fields.actual !== undefined);
  return [
    ...(isMeasured
      ? [courseTable(reading, kpis)]
      : kpis.map((kpi, index) => setUnmeasured(reading, kpi, index === 0))),
    ...setKpiPeriods(reading, kpis),
    ...setNotes(reading, block, kpis),
    ...setReconciliation(reading, block),
  ];
}

function courseTable(reading: Reading, kpis: readonly Item[]): Content {
  const months = shownMonths(headerOf(reading.input.document), kpis, ['target', 'actual']);
  const word = (key: string) => reading.block('kpis', key);
  return ruledTable({
    heads: [
      fieldLabel(reading, 'kpis', 'name', 'short'),
      word('columns.trend'),
      word('months.target'),
      word('months.actual'),
      word('columns.deviation'),
    ],
    shares: [3, 1.5, 1.1, 1.1, 1.5],
    rows: kpis.map((kpi) => setKpi(reading, kpi, months)),
  });
}

/** A KPI before there is anything to compare: what it is for, without empty columns. */
function setUnmeasured(reading: Reading, kpi: Item, isFirst: boolean): Content {
  const { dataSource } = kpi.fields;
  const facts = [...(typeof dataSource === 'string' ? [dataSource] : []), ...factsOf(reading, kpi)];
  return keepTogether([
    rule(isFirst ? inks.ink : inks.line),
    textOf(titleOfItem(reading, kpi.id), looks.rowTitle, { margin: [0, 5, 0, 2] }),
    textOf(facts.join(' · '), looks.value, { margin: [0, 0, 0, 6] }),
  ]).content;
}

function setKpi(reading: Reading, kpi: Item, months: readonly string[]): Content[] {
  const values = reading.evaluation.computed.get(kpi.id) ?? {};
  const source = kpi.fields.dataSource;
  const write = (field: 'target' | 'actual', figure: unknown) => {
    const definition = fieldDefinition('kpis', field);
    return typeof figure === 'string' && definition !== undefined
      ? formatFigure(reading, kpi, definition, figure)
      : '–';
  };
  const month = values.latestMonth;
  const { status, deviation } = values;
  return [
    {
      stack: [
        textOf(titleOfItem(reading, kpi.id), { ...looks.figure, font: 'Serif' }),
        ...(typeof source === 'string' ? [textOf(source, looks.small)] : []),
        ...factsOf(reading, kpi).map((fact) => textOf(fact, looks.small)),
      ],
    },
    drawCourse(kpi, months),
    figureCell(write('target', values.latestTarget)),
    {
      stack: [
        figureCell(write('actual', values.latestActual), true),
        ...(typeof month === 'string'
          ? [textOf(formatMonth(reading.locale, month, 'medium'), { ...looks.small, alignment: 'right' })]
          : []),
      ],
    },
    {
      stack: [
        figureCell(
          typeof deviation === 'string'
            ? formatPercent(reading.locale, deviation, { maxDecimals: 1, sign: 'always' })
            : '–',
        ),
        ...(typeof status === 'string'
          ? [textOf(reading.block('kpis', `status.${status}`), { ...looks.small, alignment: 'right' })]
          : []),
      ],
    },
  ];
}

/** What the figures are for, who keeps them, where they began, and where the chosen scenario expects them. */
function factsOf(reading: Reading, kpi: Item): readonly string[] {
  const said = ['goal', 'owner', 'unit', 'baseline', 'vanityReason'].flatMap((field) => {
    const definition = fieldDefinition('kpis', field);
    const value = definition === undefined ? null : formatField(reading, kpi, field, definition);
    return value === null ? [] : [`${fieldLabel(reading, 'kpis', field, 'short')}: ${value}`];
  });
  const expected = reading.evaluation.computed.get(kpi.id)?.scenarioTarget;
  const target = fieldDefinition('kpis', 'target');
  return typeof expected === 'string' && target !== undefined
    ? [
        ...said,
        `${reading.block('kpis', 'computed.scenarioTarget.label')}: ${formatFigure(reading, kpi, target, expected)}`,
      ]
    : said;
}

/** Actuals as a line, targets as a fainter one; nothing while there are no actuals. */
function drawCourse(kpi: Item, months: readonly string[]): Content {
  const numbers = (field: 'target' | 'actual') =>
    months.map((month) => {
      const figure = figureAt(kpi.fields[field], month);
      return figure === undefined ? null : Number(figure);
    });
  const actuals = numbers('actual');
  if (actuals.every((figure) => figure === null)) {
    return textOf('–', looks.value);
  }
  const { actual, target, last } = drawSparkline(numbers('target'), actuals, sparkline);
  const lines = (of: readonly (readonly SparklinePoint[])[], lineColor: string, lineWidth: number): Shape[] =>
    of
      .filter((line) => line.length > 1)
      .map((line) => ({
        type: 'polyline',
        points: line.map((point) => ({ ...point })),
        lineColor,
        lineWidth,
        lineCap: 'round',
      }));
  return {
    canvas: [
      ...lines(target, inks.faint, 0.5),
      ...lines(actual, inks.ink, 1.1),
      ...(last === null
        ? []
        : [{ type: 'rect', x: last.x - 1.5, y: last.y - 1.5, w: 3, h: 3, color: inks.ink } satisfies Shape]),
    ],
  };
}

/** What was noticed, the newest month first, with its cause. */
function setNotes(reading: Reading, block: BlockInstance, kpis: readonly Item[]): Content[] {
  const known = new Set(kpis.map(({ id }) => id));
  const facts = rowsFor(reading, block, 'kpiNotes')
    .filter((note) => note.parent !== undefined && known.has(note.parent))
    .flatMap(({ parent, fields: { month, note, cause } }) =>
      typeof month === 'string' && typeof note === 'string' && parent !== undefined
        ? [{ parent, month, note, cause }]
        : [],
    )
    .sort((a, b) => (a.month > b.month ? -1 : 1))
    .map(({ parent, month, note, cause }): Fact => {
      const why = typeof cause === 'string' ? ` ${reading.block('kpis', 'notes.cause', { cause })}` : '';
      const name = titleOfItem(reading, parent);
      return [`${formatMonth(reading.locale, month, 'medium')}, ${name}`, `${note}${why}`];
    });
  if (facts.length === 0) {
    return [];
  }
  return underHeading(partHeading(reading, reading.block('kpis', 'collections.kpiNotes.name')), [
    { content: factGrid(facts, 1, { grid: textWidth, labels: 170 }), kept: false },
  ]);
}
