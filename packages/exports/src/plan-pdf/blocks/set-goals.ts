import { formatDate, formatMeasure, formatPercent } from '@kader/i18n';
import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, type Run, runsOf, textOf } from '../content.ts';
import { type Fact, factGrid, labelWidth } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { smartLetters, smartWidth } from '../marks.ts';
import { keepTogether, type Piece, partHeading, rule, underHeading } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { rowsFor } from '../rows-for.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';
import { setTitledRow } from './set-titled-rows.ts';

const detailsWidth = textWidth - smartWidth - 8;

/** What the plan above says about a goal. */
const parentFields = ['nature', 'metric', 'target', 'dueDate', 'source'];

const criteria = ['S', 'M', 'A', 'R', 'T'] as const;

/** B09 in print: the business goals, then each goal as one entry with its figures, its date and who agreed. */
export function setGoals(reading: Reading, block: BlockInstance): Content[] {
  const businessGoals = rowsFor(reading, block, 'businessGoals');
  const goals = rowsFor(reading, block, 'goals');
  const entries = goals.map((goal, index) => setGoal(reading, goal, index === 0));
  const isMet = (goal: Item) => criteria.every((letter) => smartOf(reading, goal)[letter] === true);
  const parents = rowsFor(reading, block, 'parentGoals');
  return [
    ...part(
      reading,
      'parentGoals',
      parents.map((goal, index) =>
        setTitledRow(reading, goal, { isFirst: index === 0, fields: parentFields }),
      ),
    ),
    ...part(
      reading,
      'businessGoals',
      businessGoals.map((goal, index) => setBusinessGoal(reading, goal, index === 0)),
    ),
    ...part(reading, 'goals', entries),
    ...(goals.length === 0 ? [] : [rule(inks.line)]),
    ...(goals.every(isMet) ? [] : [smartKey(reading)]),
  ];
}

function part(reading: Reading, collection: string, pieces: readonly Piece[]): Content[] {
  if (pieces.length === 0) {
    return [];
  }
  const name = reading.block('goals', `collections.${collection}.name`);
  return underHeading(partHeading(reading, name), pieces);
}

function setBusinessGoal(reading: Reading, goal: Item, isFirst: boolean): Piece {
  const definition = fieldDefinition(goal.collection, 'nature');
  const nature = definition === undefined ? null : formatField(reading, goal, 'nature', definition);
  return keepTogether([
    rule(isFirst ? inks.ink : inks.line),
    {
      columns: [
        { ...textOf(titleOfItem(reading, goal.id), looks.rowTitle), width: textWidth - 120 },
        { ...textOf(nature ?? '', { ...looks.value, alignment: 'right' }), margin: [0, 3, 0, 0], width: 120 },
      ],
      margin: [0, 5, 0, 6],
    },
  ]);
}

function setGoal(reading: Reading, goal: Item, isFirst: boolean): Piece {
  const due = goal.fields.dueDate;
  const dueText = typeof due === 'string' ? sentence(reading, 'by', { date: shortDate(reading, due) }) : '';
  return keepTogether([
    rule(isFirst ? inks.ink : inks.line),
    {
      columns: [
        { ...textOf(titleOfItem(reading, goal.id), looks.rowTitle), width: textWidth - 84 - 136 - 24 },
        { ...looks.figure, text: figures(reading, goal), margin: [0, 2, 0, 0], width: 136 },
        { ...textOf(dueText, { ...looks.value, alignment: 'right' }), margin: [0, 3, 0, 0], width: 84 },
      ],
      columnGap: 12,
      margin: [0, 7, 0, 3],
    },
    {
      columns: [
        { stack: details(reading, goal), width: detailsWidth },
        smartLetters(lettersOf(reading, goal)),
      ],
      columnGap: 8,
      margin: [0, 0, 0, 8],
    },
  ]);
}

/** From where to where: the starting value faint, the target strong; or what is known of them. */
function figures(reading: Reading, goal: Item): Run[] {
  const target = measureOf(reading, goal, 'target');
  const baseline = measureOf(reading, goal, 'baseline');
  const faint = { color: inks.faint };
  if (goal.fields.direction === 'hold' && target !== null) {
    return runsOf(sentence(reading, 'hold', { to: target }), 'Sans', { bold: true });
  }
  const known = typeof goal.fields.baselineBy === 'string' ? goal.fields.baselineBy : null;
  const start =
    baseline ??
    (goal.fields.baselineUnknown !== true
      ? null
      : known === null
        ? sentence(reading, 'baselineUnknown')
        : sentence(reading, 'baselineKnownBy', { date: shortDate(reading, known) }));
  return [
    ...(start === null ? [] : runsOf(target === null ? start : `${start} → `, 'Sans', faint)),
    ...(target === null ? [] : runsOf(target, 'Sans', { bold: true })),
  ];
}

function measureOf(reading: Reading, goal: Item, field: 'baseline' | 'target'): string | null {
  const value = goal.fields[field];
  const { unit, unitLabel } = goal.fields;
  if (typeof value !== 'string') {
    return null;
  }
  const measure = { unit: typeof unit === 'string' ? unit : 'count', currency: reading.currency };
  const figure = formatMeasure(reading.locale, value, measure);
  // The unit in words stands once, behind the target.
  return field === 'target' && typeof unitLabel === 'string' ? `${figure} ${unitLabel}` : figure;
}

/** What stands under a goal: short facts in two columns, long ones across. */
function details(reading: Reading, goal: Item): Content[] {
  const facts = factsOf(reading, goal);
  const long = [
    ...plainFact(reading, goal, 'businessGoal'),
    ...plainFact(reading, goal, 'parentGoal'),
    ...plainFact(reading, goal, 'kpis'),
    ...realism(reading, goal),
  ];
  return [
    ...(facts.length === 0 ? [] : [factGrid(facts, 2, { grid: detailsWidth })]),
    ...(long.length === 0 ? [] : [factGrid(long, 1, { grid: detailsWidth, labels: labelWidth[2] })]),
  ];
}

function plainFact(reading: Reading, goal: Item, field: string): Fact[] {
  const definition = fieldDefinition('goals', field);
  const value = definition === undefined ? null : formatField(reading, goal, field, definition);
  return value === null ? [] : [[fieldLabel(reading, 'goals', field, 'short'), value]];
}

/** Whether it can be done, and why. */
function realism(reading: Reading, goal: Item): Fact[] {
  const [judged] = plainFact(reading, goal, 'realismOk');
  const [reason] = plainFact(reading, goal, 'realismReason');
  if (judged === undefined || reason === undefined) {
    return judged === undefined ? (reason === undefined ? [] : [reason]) : [judged];
  }
  return [[judged[0], `${judged[1]}. ${reason[1]}`]];
}

/** Short facts about a goal, in the order of importance; only those there are. */
function factsOf(reading: Reading, goal: Item): Fact[] {
  const plain = (field: string) => plainFact(reading, goal, field);
  const horizon = reading.evaluation.computed.get(goal.id)?.horizon;
  const term =
    typeof horizon === 'string' ? reading.fields.derived(`goals.horizon.options.${horizon}`) : null;
  return [
    ...plain('metric'),
    ...attainment(reading, goal),
    ...plain('owner'),
    ...plain('department'),
    ...acceptance(reading, goal),
    ...(term === null ? [] : ([[fieldLabel(reading, 'goals', 'horizon', 'short'), term]] as const)),
    ...plain('baselineDate'),
    ...plain('priority'),
    ...plain('funnelStage'),
  ];
}

/** How much of the way to its target it has come (F27), where a KPI tells. */
function attainment(reading: Reading, goal: Item): Fact[] {
  const share = reading.evaluation.computed.get(goal.id)?.attainment;
  return typeof share === 'string'
    ? [
        [
          reading.block('goals', 'computed.attainment.label'),
          formatPercent(reading.locale, share, { maxDecimals: 0 }),
        ],
      ]
    : [];
}

function acceptance(reading: Reading, goal: Item): Fact[] {
  const definition = fieldDefinition('goals', 'acceptedBy');
  const name = definition === undefined ? null : formatField(reading, goal, 'acceptedBy', definition);
  const label = fieldLabel(reading, 'goals', 'acceptedBy', 'short');
  if (name === null) {
    return [[label, sentence(reading, 'notAccepted')]];
  }
  const on = goal.fields.acceptedOn;
  return [[label, typeof on === 'string' ? `${name}, ${shortDate(reading, on)}` : name]];
}

function smartOf(reading: Reading, goal: Item): Readonly<Record<string, boolean | string>> {
  const smart = reading.evaluation.computed.get(goal.id)?.smart;
  return typeof smart === 'object' && smart !== null ? smart : {};
}

function lettersOf(reading: Reading, goal: Item) {
  const smart = smartOf(reading, goal);
  return criteria.map((letter) => ({ letter, met: smart[letter] === true }));
}

/** What the lines under the letters mean. */
function smartKey(reading: Reading): Content {
  const entry = (met: boolean): Content[] => [
    smartLetters([{ letter: 'S', met }]),
    {
      ...textOf(reading.words(met ? 'smart.met' : 'smart.notMet'), looks.small, { margin: [0, 2, 8, 0] }),
      width: 'auto',
    },
  ];
  return { columns: [...entry(true), ...entry(false)], columnGap: 6, margin: [0, 8, 0, 0] };
}

function sentence(reading: Reading, key: string, params: Record<string, string> = {}): string {
  return reading.block('goals', `reading.${key}`, params);
}

function shortDate(reading: Reading, day: string): string {
  return formatDate(reading.locale, day, 'short');
}
