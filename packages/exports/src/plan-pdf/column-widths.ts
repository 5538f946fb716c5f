import type { Content, Look, Run } from './content.ts';
import { charWidth } from './height-of.ts';
import { looks, textWidth } from './text-looks.ts';

/** Widest word for whose sake other columns become narrower; a longer one is broken. */
const wordMax = 120;
const boldFactor = 1.1;
/** Signs that take half as much as a letter, and what a letter takes of its size: many of one word need more than of a line. */
const slim = /[\s.,:;·!|'’()[\]ijlftrI-]/u;
const slimWidth = 0.36;
const letterWidth = 0.61;
/** Where a line may break, besides at a space that is not bound. */
const breaks = /(?<=[-–/])|[ \t\n\u200b]+/u;

/**
 * Widths of a table's columns in points, each without the gap at its right: as the shares say, but no column narrower than
 * its longest word while another has room to spare.
 */
export function columnWidths(
  shares: readonly number[],
  body: readonly (readonly Content[])[],
  gap: number,
  width = textWidth,
): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const shared = shares.map((share) => (width * share) / total - gap);
  const needed = shares.map((_, column) =>
    Math.min(wordMax, Math.max(...body.map((row) => longestWord(row[column])))),
  );
  const missing = shared.map((own, column) => Math.max(0, (needed[column] ?? 0) - own));
  const spare = shared.map((own, column) => Math.max(0, own - (needed[column] ?? 0)));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const moved = Math.min(sum(missing), sum(spare));
  return shared.map(
    (own, column) =>
      own +
      (moved === 0
        ? 0
        : ((missing[column] ?? 0) * moved) / sum(missing) - ((spare[column] ?? 0) * moved) / sum(spare)),
  );
}

/** Width in points of the longest word in a cell; what is neither text nor a stack of it needs nothing. */
function longestWord(content: Content | undefined): number {
  if (content === undefined) {
    return 0;
  }
  if ('stack' in content) {
    return Math.max(0, ...content.stack.map(longestWord));
  }
  return 'text' in content ? Math.max(0, ...content.text.flatMap((run) => wordWidths(content, run))) : 0;
}

function wordWidths(look: Look, run: Run): readonly number[] {
  const size = run.fontSize ?? look.fontSize ?? looks.reading.fontSize;
  const factor = (run.bold ?? look.bold) ? boldFactor : 1;
  return run.text
    .split(breaks)
    .map((word) => Array.from(word).reduce((all, letter) => all + widthOf(letter), 0) * size * factor);
}

function widthOf(letter: string): number {
  return slim.test(letter) ? slimWidth : Math.max(letterWidth, charWidth(letter));
}
