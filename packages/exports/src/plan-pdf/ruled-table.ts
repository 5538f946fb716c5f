import { inks } from '../colours/brand-colours.ts';
import { columnWidths } from './column-widths.ts';
import { type Content, type TableLayout, textOf } from './content.ts';
import { heightOf } from './height-of.ts';
import { looks, textHeight, textWidth } from './text-looks.ts';

const columnGap = 8;

/** With more columns, heads are set smaller. */
const manyColumns = 6;

/** How a table of figures is ruled: ink under the head and over the total, hairlines between rows. */
function layoutOf(rows: number, totals: number): TableLayout {
  const totalLine = totals === 0 ? -1 : rows + 1 - totals;
  return {
    hLineWidth: (line) => (line === 1 || line === totalLine ? 0.8 : line === 0 ? 0 : 0.5),
    hLineColor: (line) => (line === 1 || line === totalLine ? inks.ink : inks.line),
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => columnGap,
    paddingTop: () => 4,
    paddingBottom: () => 4,
  };
}

export interface RuledTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** How much of the width each column takes, beside the others. */
  readonly shares: readonly number[];
  /** How many of the last rows are totals. */
  readonly totals?: number;
  /** All columns are text and begin at the left. */
  readonly isText?: boolean;
}

/** A table of figures: the first column is text, the others end at the right. Its head is repeated on each page. */
export function ruledTable({ heads, rows, shares, totals = 0, isText = false }: RuledTable): Content {
  const head = heads.map((name, index) =>
    textOf(name, {
      ...looks.tableHead,
      ...(heads.length > manyColumns ? { fontSize: 7 } : {}),
      alignment: index === 0 || isText ? 'left' : 'right',
    }),
  );
  const widths = columnWidths(shares, [head, ...rows], columnGap);
  const fits = rows.every(
    (row) => heightOf({ table: { widths, body: [[...row]] } }, textWidth) <= textHeight / 2,
  );
  return {
    table: {
      widths,
      headerRows: 1,
      keepWithHeaderRows: fits ? 1 : 0,
      // A row higher than a page must break, or what is beyond the page would be lost.
      dontBreakRows: fits,
      body: [head, ...rows.map((row) => [...row])],
    },
    layout: layoutOf(rows.length, totals),
    margin: [0, 2, 0, 10],
  };
}

/** A figure at the right of its cell. */
export function figureCell(text: string, isStrong = false): Content {
  return textOf(text, {
    ...looks.value,
    alignment: 'right',
    ...(isStrong ? { bold: true, color: inks.ink } : {}),
  });
}
