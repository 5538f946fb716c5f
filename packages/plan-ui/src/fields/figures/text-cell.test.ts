import { expect, test } from 'vitest';
import { readTextCell, writeTextCell } from './text-cell.ts';

test.each([
  ['=HYPERLINK("https://example.com")', '\'=HYPERLINK("https://example.com")'],
  ['+31 20 555 00 11', "'+31 20 555 00 11"],
  ['-5 % for members', "'-5 % for members"],
  ['@shop', "'@shop"],
  ['\tindented', "'\tindented"],
  ['\rreturned', "'\rreturned"],
  // Typed so by somebody: it comes back as it was.
  ["'=1+1", "''=1+1"],
  ["''@x", "'''@x"],
])('%j goes out as %j, and comes back', (text, cell) => {
  expect(writeTextCell(text)).toBe(cell);
  expect(readTextCell(cell)).toBe(text);
});

test.each(['Search ads', "'t Hoekje", 'a = b', '', "'"])('%j goes as it is, both ways', (text) => {
  expect(writeTextCell(text)).toBe(text);
  expect(readTextCell(text)).toBe(text);
});
