/** A cell: its row, and its column; column 0 is the head of the row, the months follow. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** Cells from one corner to the other, both included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How many rows and columns there are, the head of the rows included. */
export interface Size {
  readonly rows: number;
  readonly cols: number;
}

/** The cells between where a selection began and where it is now. */
export function rangeOf(anchor: Place, active: Place): Range {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.col, active.col),
    right: Math.max(anchor.col, active.col),
  };
}

/** A place within what there is; the first cell of an empty grid. */
export function withinSize({ row, col }: Place, { rows, cols }: Size): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    col: Math.max(0, Math.min(col, cols - 1)),
  };
}

/** Rows that Page Up and Page Down pass over. */
const page = 10;

/** Where a key leads from a cell; null for a key that leads nowhere. `mod` is Ctrl, or Command on a Mac. */
export function placeAfter(key: string, mod: boolean, from: Place, size: Size): Place | null {
  const last = { row: size.rows - 1, col: size.cols - 1 };
  const steps: Readonly<Record<string, Place>> = {
    ArrowUp: { row: mod ? 0 : from.row - 1, col: from.col },
    ArrowDown: { row: mod ? last.row : from.row + 1, col: from.col },
    ArrowLeft: { row: from.row, col: mod ? 0 : from.col - 1 },
    ArrowRight: { row: from.row, col: mod ? last.col : from.col + 1 },
    Home: { row: mod ? 0 : from.row, col: 0 },
    End: { row: mod ? last.row : from.row, col: last.col },
    PageUp: { row: from.row - page, col: from.col },
    PageDown: { row: from.row + page, col: from.col },
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next === undefined ? null : withinSize(next, size);
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.col === b.col;
}
