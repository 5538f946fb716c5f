import { inks } from '../colours/brand-colours.ts';
import { type Content, textOf } from './content.ts';
import { heightOf } from './height-of.ts';
import type { Reading } from './reading.ts';
import { looks, textHeight, textWidth } from './text-looks.ts';

/** A part of a section: something that follows the part before it. */
export interface Piece {
  readonly content: Content;
  /** Short enough that it moves to the next page as a whole. */
  readonly kept: boolean;
}

/** Highest piece that moves as a whole. Higher ones would leave too much of a page empty. */
const keptMax = textHeight * 0.6;

/** Makes content move to the next page as a whole if it is at most so many points high. */
export function keepTogether(content: Content[], max = keptMax): Piece {
  const kept = heightOf({ stack: content }, textWidth) <= max;
  return { content: { stack: content, ...(kept ? { unbreakable: true } : {}) }, kept };
}

/** Height that a heading keeps free at least below itself, so that text of several lines follows it on its page. */
const headingRoom = 46;

/** Height of what begins a content and does not break: the head of a table with its first rows. */
function roomFor(content: Content): number {
  if ('stack' in content) {
    const [first] = content.stack;
    return first === undefined ? headingRoom : roomFor(first);
  }
  if (!('table' in content) || content.table.dontBreakRows !== true) {
    return headingRoom;
  }
  const { headerRows = 0, keepWithHeaderRows = 0, body } = content.table;
  const table = { ...content.table, body: body.slice(0, headerRows + Math.max(keepWithHeaderRows, 1)) };
  return Math.max(headingRoom, heightOf({ ...content, table }, textWidth));
}

/**
 * Puts a heading over pieces so that it never stands alone at the foot of a page: a first piece that moves as a whole
 * moves with it; under any other the heading takes room for a few lines along and gives it back.
 */
export function underHeading(heading: Content, pieces: readonly Piece[]): Content[] {
  const [first, ...rest] = pieces;
  if (first === undefined) {
    return [heading];
  }
  const others = rest.map((piece) => piece.content);
  const together = keepTogether([heading, first.content], textHeight);
  if (first.kept && together.kept) {
    return [together.content, ...others];
  }
  const room = roomFor(first.content);
  const roomy = keepTogether([heading, { canvas: [], margin: [0, room, 0, 0] }]);
  return roomy.kept
    ? [roomy.content, { stack: [first.content], margin: [0, -room, 0, 0] }, ...others]
    : [heading, first.content, ...others];
}

/** Width of the number before a heading, by its digits. */
const numberWidth = (number: string) => (number.length === 1 ? 26 : 13 * number.length + 10);

/** The heading of a section: its number, faint, and its title; listed in contents and bookmarks. */
export function sectionHeading(reading: Reading, id: string, number: string, title: string): Content {
  reading.headings.push({ id, level: 1, number, text: title });
  return {
    columns: [
      { ...textOf(number, { ...looks.section, color: inks.faint }), width: numberWidth(number) },
      {
        ...textOf(title, looks.section),
        width: textWidth - numberWidth(number),
        id,
        outline: true,
        outlineText: `${number} ${title}`,
      },
    ],
    margin: [0, 30, 0, 8],
  };
}

/** A heading within a section, listed under it. */
export function partHeading(reading: Reading, text: string): Content {
  const section = reading.headings.findLast((heading) => heading.level === 1);
  const id = `part-${reading.headings.length}`;
  reading.headings.push({ id, level: 2, number: null, text });
  return {
    ...textOf(text, looks.part),
    id,
    outline: true,
    outlineText: text,
    ...(section === undefined ? {} : { outlineParentId: section.id }),
    margin: [0, 14, 0, 4],
  };
}

/** A line across the text area. */
export function rule(color: string, lineWidth = 0.6): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth, lineColor: color }] };
}
