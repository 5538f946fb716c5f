import { type Content, textOf } from './content.ts';
import { looks } from './text-looks.ts';

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
