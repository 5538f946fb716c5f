import { formatNumber } from '@kader/i18n';
import { extractParts, type ScenarioType, scenarioTypes } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, type TableLayout, textOf } from '../content.ts';
import { type Fact, factGrid } from '../fact-grid.ts';
import { heightOf } from '../height-of.ts';
import { partHeading, underHeading } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks, textHeight, textWidth } from '../text-looks.ts';
import { choiceStack, isChosen, madeChoice } from './choice-stack.ts';
import { extractStacks, fieldText, labelled } from './extract-stacks.ts';
import { moneyText } from './money-text.ts';

const columnGap = 10;
const labelWidth = 96;
const look = looks.value;

/** The parts in the order in which they are compared. */
const parts = [...extractParts, 'result', 'tools', 'choice'] as const;

interface Column {
  readonly type: ScenarioType;
  readonly row: Item;
  readonly stacks: Readonly<Record<(typeof parts)[number], Content[]>>;
}

/** B17 in print: which scenario is carried out, all side by side part by part, and what they say together. */
export function setScenarios(reading: Reading, block: BlockInstance): Content[] {
  const rows = rowsFor(reading, block, 'scenarios');
  const columns = scenarioTypes.flatMap((type): Column[] => {
    const row = rows.find(({ fields }) => fields.type === type);
    return row === undefined ? [] : [{ type, row, stacks: stacksOf(reading, block, { type, row }) }];
  });
  if (columns.length === 0) {
    return [];
  }
  const word = (key: string) => reading.block('scenarios', key);
  const chosen =
    madeChoice(reading)?.scenario ?? reading.evaluation.computed.get(`block:${block.key}`)?.chosenType;
  const carriedOut = typeof chosen === 'string' ? `choice.carriedOut.${chosen}` : 'choice.none';
  return [
    textOf(word(carriedOut), { ...looks.rowTitle, bold: true }, { margin: [0, 0, 0, 4] }),
    textOf(word('note'), looks.value, { margin: [0, 0, 0, 8] }),
    compare(reading, columns),
    ...together(reading, block, columns),
  ];
}

function compare(reading: Reading, columns: readonly Column[]): Content {
  const width = (textWidth - labelWidth) / columns.length - columnGap;
  const widths = [labelWidth - columnGap, ...columns.map(() => width)];
  // Not every template keeps tools; a dash in all columns would say that they were forgotten.
  const shown = parts.filter(
    (part) => part !== 'tools' || columns.some(({ row }) => row.fields.tools !== undefined),
  );
  const body = shown.map((part) => [
    textOf(reading.block('scenarios', `parts.${part}`), looks.label),
    ...columns.map(({ stacks }): Content => ({ stack: stacks[part] })),
  ]);
  const fits = (row: Content[]) => heightOf({ table: { widths, body: [row] } }, textWidth) <= textHeight / 2;
  const areShort = body.every(fits);
  return {
    table: {
      widths,
      headerRows: 1,
      keepWithHeaderRows: areShort ? 1 : 0,
      // A row higher than a page must break, or what is beyond the page would be lost.
      dontBreakRows: areShort,
      body: [[textOf('', looks.tableHead), ...columns.map((column) => headOf(reading, column))], ...body],
    },
    layout,
    margin: [0, 2, 0, 10],
  };
}

const layout: TableLayout = {
  hLineWidth: (line) => (line === 1 ? 0.8 : line === 0 ? 0 : 0.5),
  hLineColor: (line) => (line === 1 ? inks.ink : inks.line),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => columnGap,
  paddingTop: () => 5,
  paddingBottom: () => 5,
};

/** The name of a scenario, whether it was chosen, and what its name means (N3). */
function headOf(reading: Reading, { type, row }: Column): Content {
  const name = reading.fields.derived(`scenarios.type.options.${type}`);
  const mark = isChosen(madeChoice(reading), type, row)
    ? ` (${reading.block('scenarios', 'choice.chosen')})`
    : '';
  return {
    stack: [
      textOf(`${name}${mark}`, { ...looks.figure, bold: true }),
      textOf(reading.block('scenarios', `types.${type}`), looks.small, { margin: [0, 2, 0, 0] }),
    ],
  };
}

function stacksOf(
  reading: Reading,
  block: BlockInstance,
  { type, row }: Pick<Column, 'type' | 'row'>,
): Column['stacks'] {
  const of = (collection: string) =>
    rowsFor(reading, block, collection).filter(({ parent }) => parent === row.id);
  const lines = (texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text === null || text === '' ? [] : [textOf(text, look)]));
  const orDash = (stack: Content[]) => (stack.length === 0 ? [textOf('–', look)] : stack);
  const { cost, costPerResult, overlap } = reading.evaluation.computed.get(row.id) ?? {};
  const ownCosts = of('scenarioCosts');
  const perResult = row.fields.expectedUnit === 'percent' ? 'compare.perPoint' : 'compare.perResult';
  const extract = extractStacks(
    reading,
    {
      row,
      phases: of('scenarioPhases'),
      messages: of('scenarioMessages'),
      costs: [
        ...(typeof cost === 'string'
          ? [textOf(moneyText(reading, cost), { ...looks.figure, bold: true })]
          : []),
        ...lines(ownCosts.length === 0 ? [labelled(reading, row, 'costFactor')] : []),
        ...lines(
          ownCosts.map((line) =>
            [fieldText(reading, line, 'label'), fieldText(reading, line, 'amount')]
              .filter(Boolean)
              .join(': '),
          ),
        ),
      ],
    },
    look,
  );
  return {
    ...extract,
    result: orDash(
      lines([
        [fieldText(reading, row, 'expectedMetric'), fieldText(reading, row, 'expectedValue')]
          .filter(Boolean)
          .join(': '),
        typeof costPerResult === 'string'
          ? reading.block('scenarios', perResult, { cost: moneyText(reading, costPerResult) })
          : null,
        ...of('scenarioResults').map((result) =>
          [fieldText(reading, result, 'metric'), fieldText(reading, result, 'value')]
            .filter(Boolean)
            .join(': '),
        ),
        labelled(reading, row, 'probability'),
      ]),
    ),
    tools: orDash(
      lines([
        fieldText(reading, row, 'tools'),
        typeof overlap === 'string'
          ? reading.block('scenarios', 'compare.overlap', {
              average: formatNumber(reading.locale, overlap, { maxDecimals: 1 }),
            })
          : null,
      ]),
    ),
    choice: orDash(choiceStack(reading, type, row)),
  };
}

/** F24 and F25 over the three; nothing while they cannot be said. */
function together(reading: Reading, block: BlockInstance, [first]: readonly Column[]): Content[] {
  const values = reading.evaluation.computed.get(`block:${block.key}`) ?? {};
  const facts = (['weightedCost', 'expectedCost', 'costDeviation'] as const).flatMap((key): Fact[] => {
    const value = values[key];
    return typeof value === 'string'
      ? [[reading.block('scenarios', `computed.${key}.label`), moneyText(reading, value)]]
      : [];
  });
  const { weightedResult } = values;
  if (typeof weightedResult === 'string' && first !== undefined) {
    const fields = { ...first.row.fields, expectedValue: weightedResult };
    const text = fieldText(reading, { ...first.row, fields }, 'expectedValue');
    facts.push([reading.block('scenarios', 'computed.weightedResult.label'), text ?? '–']);
  }
  return facts.length === 0
    ? []
    : underHeading(partHeading(reading, reading.block('scenarios', 'compare.together')), [
        { content: factGrid(facts, 2, { grid: textWidth, labels: 120 }), kept: false },
      ]);
}
