import { describe, expect, test } from 'vitest';
import { readTable, writeTable } from './table-text.ts';

describe('a table from the clipboard', () => {
  test.each<[text: string, cells: readonly (readonly string[])[]]>([
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\t\t3', [['1', '', '3']]],
    ['', [['']]],
    ['one', [['one']]],
    ['"a\tb"\t"say ""so"""\n"two\nlines"', [['a\tb', 'say "so"'], ['two\nlines']]],
    ['"open\tend', [['"open', 'end']]],
    ['5"\t6', [['5"', '6']]],
  ])('%j is read cell by cell', (text, cells) => {
    expect(readTable(text)).toEqual(cells);
  });

  test('what is written is read back, and is a table in HTML, too', () => {
    const rows = [
      ['Search "ads"', '1 200,50', ''],
      ['<b>', 'a\tb', '-5'],
    ];
    const { text, html } = writeTable(rows);
    expect(readTable(text)).toEqual(rows);
    expect(html).toBe(
      '<table><tbody><tr><td>Search "ads"</td><td>1 200,50</td><td></td></tr><tr><td>&lt;b&gt;</td><td>a\tb</td><td>-5</td></tr></tbody></table>',
    );
  });

  test('a name that looks like a formula is not calculated in the spreadsheet it is pasted into', () => {
    const names = ['=cmd|x', '@SUM(A1)', '+1+cmd|x', '-2+3', '=1\t=2'];
    const figures = ['-5', '+1 200,50', '-12%', '0', ''];
    const { text, html } = writeTable([names, figures]);
    const [first, second] = text.split('\n');
    expect(first).toBe("'=cmd|x\t'@SUM(A1)\t'+1+cmd|x\t'-2+3\t\"'=1\t=2\"");
    expect(second).toBe(figures.join('\t'));
    expect(html).not.toMatch(/<td>[=@]|<td>[+-](?![\d\s.,]*%?<)/);
    expect(readTable(text)).toEqual([names, figures]);
  });
});
