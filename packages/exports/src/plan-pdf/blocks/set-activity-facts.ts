import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { inks } from '../../colours/brand-colours.ts';
import { type Content, type TableLayout, textOf } from '../content.ts';
import { type Fact, factLines } from '../fact-grid.ts';
import { formatField } from '../format-field.ts';
import { keepTogether, type Piece } from '../pieces.ts';
import { fieldLabel, type Reading } from '../reading.ts';
import { looks, textWidth } from '../text-looks.ts';
import { titleOfItem } from '../title-of-item.ts';

/** Columns beside the name, with how much of the width each takes. */
const columns = [
  ['goal', 112],
  ['owner', 78],
  ['budget', 68],
  ['status', 78],
] as const;

/** What is too long, or too rare, for a column: under the row, where it is filled. */
const furtherFields = [
  'stage',
  'audience',
  'audienceNeed',
  'channels',
  'kpis',
  'kind',
  'progress',
  'means',
  'afterCampaign',
  'executorType',
  'dependsOn',
  'trigger',
  'decider',
  'executor',
  'backup',
  'maxDecisionHours',
  'ceiling',
  'guidelines',
  'fastProcess',
] as const;

const gap = 8;
const nameWidth = textWidth - columns.reduce((sum, [, width]) => sum + width, 0);
const widths = [nameWidth - gap, ...columns.map(([, width]) => width - gap)];

interface Named {
  readonly row: Item;
  readonly days: string;
}

/** What activities are about, as a table per layer; an activity and what stands under it move to the next page as a whole. */
export function setActivityFacts(
  reading: Reading,
  groups: readonly { readonly name: string; readonly rows: readonly Named[] }[],
): readonly Piece[] {
  return groups.flatMap(({ name, rows }) =>
    rows.map((row, index) =>
      keepTogether([
        ...(index === 0 ? [textOf(name, looks.readingHeading, { margin: [0, 10, 0, 4] })] : []),
        tableOf([...(index === 0 ? [heads(reading)] : []), cells(reading, row)]),
        ...further(reading, row.row),
      ]),
    ),
  );
}

function tableOf(body: Content[][]): Content {
  return { table: { widths, body, dontBreakRows: false }, layout: layoutOf(body.length) };
}

/** Ink under the head, a hairline over every other row. */
function layoutOf(rows: number): TableLayout {
  const under = rows > 1 ? 1 : -1;
  return {
    hLineWidth: (line) => (line === under ? 0.8 : line === 0 && rows === 1 ? 0.5 : 0),
    hLineColor: (line) => (line === under ? inks.ink : inks.line),
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => gap,
    paddingTop: () => 4,
    paddingBottom: () => 3,
  };
}

function heads(reading: Reading): Content[] {
  return ['title', ...columns.map(([field]) => field)].map((field) =>
    textOf(fieldLabel(reading, 'activities', field, 'short'), {
      ...looks.tableHead,
      alignment: field === 'budget' ? 'right' : 'left',
    }),
  );
}

function cells(reading: Reading, { row, days }: Named): Content[] {
  return [
    {
      stack: [
        textOf(titleOfItem(reading, row.id), { ...looks.value, bold: true, color: inks.ink }),
        textOf(days, looks.label),
      ],
    },
    ...columns.map(([field]) =>
      textOf(textIn(reading, row, field) ?? '–', {
        ...looks.value,
        alignment: field === 'budget' ? 'right' : 'left',
      }),
    ),
  ];
}

function further(reading: Reading, row: Item): Content[] {
  const facts = furtherFields.flatMap((field): readonly Fact[] => {
    const text = textIn(reading, row, field);
    return text === null ? [] : [[fieldLabel(reading, 'activities', field, 'short'), text]];
  });
  return facts.length === 0 ? [] : [{ ...factLines(facts), margin: [0, 0, 0, 5] } satisfies Content];
}

function textIn(reading: Reading, row: Item, field: string): string | null {
  const definition = fieldDefinition('activities', field);
  return definition === undefined ? null : formatField(reading, row, field, definition);
}
