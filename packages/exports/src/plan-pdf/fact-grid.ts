import { type Content, textOf } from './content.ts';
import { heightOf } from './height-of.ts';
import { looks, textWidth } from './text-looks.ts';

/** A label and what stands behind it. */
export type Fact = readonly [label: string, value: string];

/** Width of the labels, by the number of columns. */
export const labelWidth = { 1: 126, 2: 62 } as const;

/** Room right of labels and values, and before the second pair of a row. */
const gap = 6;
const pairGap = 14;

/** Width of a grid, and of its labels where they have to match another grid's. */
export interface GridWidth {
  readonly grid: number;
  readonly labels?: number;
}

/** Facts as label and value in small type, in one column of pairs or in two, filled row by row. */
export function factGrid(facts: readonly Fact[], columns: 1 | 2, width: GridWidth): Content {
  const { grid, labels = labelWidth[columns] } = width;
  const values = (grid - (columns - 1) * pairGap) / columns - labels - 2 * gap;
  const widths = Array.from({ length: columns }, () => [labels, values]).flat();
  const body: Content[][] = [];
  for (let at = 0; at < facts.length; at += columns) {
    const row = Array.from({ length: columns }, (_, index) => facts[at + index] ?? (['', ''] as const));
    body.push(row.flatMap(([label, value]) => [textOf(label, looks.label), textOf(value, looks.value)]));
  }
  return {
    table: { widths, body },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 2 ? pairGap : 0),
      paddingRight: () => gap,
      paddingTop: () => 1,
      paddingBottom: () => 1.5,
    },
  };
}

/** Width of the labels among facts of any length. */
const anyLabelWidth = 104;

/** Facts of any length in small type: the short ones in two columns, then the others across, all labels as wide. */
export function factLines(facts: readonly Fact[], grid = textWidth): Content {
  const room = (grid - pairGap) / 2 - anyLabelWidth - 2 * gap;
  const line = heightOf(textOf('', looks.value), room);
  const isShort = ([, value]: Fact) => heightOf(textOf(value, looks.value), room) <= line;
  const short = facts.filter(isShort);
  const long = facts.filter((fact) => !isShort(fact));
  return {
    stack: [
      ...(short.length === 0 ? [] : [factGrid(short, 2, { grid, labels: anyLabelWidth })]),
      ...(long.length === 0 ? [] : [factGrid(long, 1, { grid, labels: anyLabelWidth })]),
    ],
  };
}
