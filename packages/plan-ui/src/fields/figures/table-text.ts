/** Characters after which a pasted text is no table that somebody copied. */
const longestPaste = 2_000_000;

/** What a spreadsheet would calculate: a cell that begins like a formula and is no figure. */
const formula = /^(?:[=@\t\r]|[+-](?![\d\s.,]*%?$))/;
/** The mark by which spreadsheets take a cell for text, before one that would be calculated otherwise. */
const textMark = "'";
const markedText = /^'(?=[=@+\-\t\r])/;

/**
 * The cells of a text copied from a spreadsheet: rows by line, cells by tab. A cell in double quotes may hold tabs, line
 * breaks and doubled quotes. The line break at the end, which spreadsheets add, makes no row.
 */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const body = text.slice(0, longestPaste).replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  // An unclosed quote is a character like any other: the second way to read a cell always fits.
  for (let match = cell.exec(body); match !== null; match = cell.exec(body)) {
    const [, quoted, plain = '', mark = ''] = match;
    row.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).replace(markedText, ''));
    if (mark !== '\t') {
      rows.push(row);
      row = [];
    }
    if (mark === '') {
      break;
    }
  }
  return rows;
}

/**
 * Cells as the two texts that spreadsheets and word processors take from the clipboard. Words that somebody wrote stay
 * words there: none becomes a formula. `readTable` reads them back as they were.
 */
export function writeTable(rows: readonly (readonly string[])[]): {
  readonly text: string;
  readonly html: string;
} {
  const cells = rows.map((row) => row.map((cell) => (formula.test(cell) ? `${textMark}${cell}` : cell)));
  const lines = cells.map((row) =>
    row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
  );
  const body = cells.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
  return { text: lines.join('\n'), html: `<table><tbody>${body.join('')}</tbody></table>` };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
