import { formatBare, formatMoney, formatPercent } from '@kader/i18n';
import { costIn, fieldDefinition, type Period, periodsOf, yearsIn } from '@kader/plan/blocks';
import { headerOf, type Item } from '@kader/plan/document';
import { calculateSum } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { type Content, textOf } from '../content.ts';
import { type Fact, factGrid } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { partHeading, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { figureCell, ruledTable } from '../ruled-table.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { nameOfPeriod } from './name-of-period.ts';
import { setChannels } from './set-channels.ts';

/** Most periods in one table: more are set in several, one below the other. */
const mostPeriods = 6;

/** B16 in print: what it comes to, then the lines by month or quarter with totals, what each channel takes, and what each line should bring. */
export function setBudget(reading: Reading, block: BlockInstance): Content[] {
  const lines = rowsFor(reading, block, 'budgetLines');
  const resources = rowsFor(reading, block, 'resources');
  return [
    ...(lines.length === 0 ? [] : setLines(reading, block, lines)),
    ...(resources.length === 0 ? [] : setResources(reading, resources)),
  ];
}

function setLines(reading: Reading, block: BlockInstance, lines: readonly Item[]): Content[] {
  const header = headerOf(reading.input.document);
  const periods = periodsOf(header, lines);
  const count = Math.max(1, Math.ceil(periods.length / mostPeriods));
  const size = Math.ceil(periods.length / count);
  const tables = Array.from({ length: count }, (_, index) =>
    setTable(reading, lines, periods.slice(index * size, (index + 1) * size), index === count - 1),
  );
  return [
    { ...factGrid(factsOf(reading, block), 2, { grid: textWidth, labels: 110 }), margin: [0, 2, 0, 10] },
    ...tables,
    ...setChannels(reading, lines),
    ...setImpacts(reading, lines),
  ];
}

function factsOf(reading: Reading, block: BlockInstance): readonly Fact[] {
  const { locale, currency } = reading;
  const values = reading.evaluation.computed.get(`block:${block.key}`) ?? {};
  const [settings] = rowsFor(reading, block, 'budgetSettings');
  const word = (key: string) => reading.block('budget', `computed.${key}.label`);
  const money = (key: string): Fact[] => {
    const value = values[key];
    return typeof value === 'string'
      ? [
          [
            word(key),
            formatMoney(locale, value, currency, { form: value.includes('.') ? 'whole' : 'trimmed' }),
          ],
        ]
      : [];
  };
  const share = values.experimentShare;
  return [
    ...money('plannedTotal'),
    // What is under contract already is for the agency's eyes.
    ...(reading.input.edition.kind === 'internalDraft'
      ? [...money('committedTotal'), ...(values.overCommitted === '0' ? [] : money('overCommitted'))]
      : []),
    ...(settings === undefined ? [] : settingFacts(reading, settings)),
    ...money('agreedCost'),
    ...money('contingencyAmount'),
    ...(typeof share === 'string'
      ? [[word('experimentShare'), formatPercent(locale, share, { maxDecimals: 1 })] as const]
      : []),
    ...money('spentTotal'),
    ...(typeof values.spentTotal === 'string' ? money('forecast') : []),
  ];
}

function settingFacts(reading: Reading, settings: Item): readonly Fact[] {
  return (['targetCost', 'vatMode'] as const).flatMap((field) => {
    const definition = fieldDefinition('budgetSettings', field);
    const value = definition === undefined ? null : formatField(reading, settings, field, definition);
    return value === null ? [] : [[fieldLabel(reading, 'budgetSettings', field, 'short'), value] as const];
  });
}

function setTable(
  reading: Reading,
  lines: readonly Item[],
  periods: readonly Period[],
  hasTotal: boolean,
): Content {
  const { locale, currency } = reading;
  const all = periodsOf(headerOf(reading.input.document), lines);
  const write = (minor: string | null) =>
    minor === null ? '–' : formatBare(locale, minor, { unit: 'money', currency });
  const figures = (rows: readonly Item[], isStrong: boolean): Content[] => [
    ...periods.map((period) => figureCell(write(costIn(rows, period)), isStrong)),
    ...(hasTotal ? [figureCell(write(calculateSum(all.map((period) => costIn(rows, period)))), true)] : []),
  ];
  const total = reading.block('budget', 'grid.total');
  const years = hasTotal ? yearsIn(all.flatMap(({ months }) => months)) : [];
  return ruledTable({
    heads: [
      fieldLabel(reading, 'budgetLines', 'label', 'short'),
      ...periods.map(({ key }) => nameOfPeriod(reading, key)),
      ...(hasTotal ? [total] : []),
    ],
    shares: [3, ...periods.map(() => 1), ...(hasTotal ? [1.2] : [])],
    rows: [
      ...lines.map((line) => [
        textOf(nameOfLine(reading, line), { ...looks.figure, font: 'Serif' }),
        ...figures([line], false),
      ]),
      [textOf(total, { ...looks.figure, bold: true }), ...figures(lines, true)],
      ...years.map((year) => [
        textOf(reading.block('budget', 'grid.year', { year: year.key }), looks.figure),
        ...periods.map(() => textOf('', looks.figure)),
        figureCell(write(costIn(lines, year)), true),
      ]),
    ],
    totals: 1 + years.length,
  });
}

function nameOfLine(reading: Reading, line: Item): string {
  const title = titleOfItem(reading, line.id);
  return line.fields.isExperiment === true
    ? `${title} (${reading.block('budget', 'experiments.tag')})`
    : title;
}

/** What each line should bring, and what was noted at it, where somebody said so. */
function setImpacts(reading: Reading, lines: readonly Item[]): Content[] {
  const facts = lines.flatMap((line): Fact[] => {
    const said = [line.fields.expectedImpact, line.fields.note].filter((text) => typeof text === 'string');
    return said.length === 0 ? [] : [[titleOfItem(reading, line.id), said.join('\n')]];
  });
  if (facts.length === 0) {
    return [];
  }
  const heading = partHeading(reading, fieldLabel(reading, 'budgetLines', 'expectedImpact', 'label'));
  return underHeading(heading, [
    { content: factGrid(facts, 1, { grid: textWidth, labels: 170 }), kept: false },
  ]);
}

/** People and tools with what of them goes into the plan; their rates stay with the agency. */
function setResources(reading: Reading, resources: readonly Item[]): Content[] {
  const { locale, currency } = reading;
  const heading = partHeading(reading, reading.block('budget', 'collections.resources.name'));
  const rows = resources.map((row) => {
    const total = reading.evaluation.computed.get(row.id)?.quantityTotal;
    const unit = fieldDefinition('resources', 'unit');
    const { note } = row.fields;
    return [
      {
        stack: [
          textOf(titleOfItem(reading, row.id), { ...looks.figure, font: 'Serif' }),
          ...(typeof note === 'string' ? [textOf(note, looks.small)] : []),
        ],
      },
      figureCell(unit === undefined ? '–' : (formatField(reading, row, 'unit', unit) ?? '–')),
      figureCell(
        typeof total === 'string' ? formatBare(locale, total, { unit: 'count', currency }) : '–',
        true,
      ),
    ];
  });
  const table = ruledTable({
    heads: [
      fieldLabel(reading, 'resources', 'name', 'short'),
      fieldLabel(reading, 'resources', 'unit', 'short'),
      reading.block('budget', 'computed.quantityTotal.label'),
    ],
    shares: [4, 1, 1],
    rows,
  });
  return underHeading(heading, [{ content: table, kept: false }]);
}
