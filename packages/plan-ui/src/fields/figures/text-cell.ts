/** How a cell begins that a spreadsheet takes for a formula, with what was put before it already. */
const formula = /^'*[=+\-@\t\r]/;

/** A text as a cell of a table that goes to a spreadsheet: one that would run as a formula there gets an apostrophe. Figures never do. */
export function writeTextCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text of such a cell, without the apostrophe that `writeTextCell` put before it. */
export function readTextCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
