import type { Content, Look, Run, Shape } from './content.ts';
import { looks } from './text-looks.ts';

/** Letters, digits and signs of at most medium width in our faces; any other counts as a full square. */
const narrow = /[a-zа-яё0-9ąćęłńóśźżåäöéëï .,;:'’"“”„«»()\-–/·!?]/u;
const narrowWidth = 0.58;
const wideWidth = 0.98;

/** Height of a line relative to the size of its letters, at line height 1. */
const lineHeight = 1.38;

/** Padding of a table's row where its layout does not say, and the line above it. */
const rowPadding = 2;
const rowLine = 1;

/** Height of drawings and page numbers among text. */
const markHeight = 18;

/**
 * Estimates the height in points that content takes in a column of so many points, rather too much than too little:
 * pdfmake cuts off what an unbreakable part has beyond one page, so nothing may be called short that is not.
 */
export function heightOf(content: Content, width: number): number {
  const [left, top, right, bottom] = content.margin ?? [0, 0, 0, 0];
  const own = typeof content.width === 'number' ? content.width : width;
  const inner = Math.max(own - left - right, 1);
  return Math.max(top, 0) + innerHeight(content, inner) + Math.max(bottom, 0);
}

function innerHeight(content: Content, width: number): number {
  const sum = (parts: readonly Content[], within: number) =>
    parts.reduce((total, part) => total + heightOf(part, within), 0);
  if ('text' in content) {
    return textHeight(content, content.text, width);
  }
  if ('stack' in content) {
    return sum(content.stack, width);
  }
  if ('columns' in content) {
    return rowHeight(
      content.columns,
      shareWidths(
        content.columns.map((column) => column.width),
        width,
      ),
    );
  }
  if ('ul' in content) {
    return sum(content.ul, width - 16);
  }
  if ('ol' in content) {
    return sum(content.ol, width - 22);
  }
  if ('table' in content) {
    const widths = shareWidths(content.table.widths, width);
    const { paddingTop, paddingBottom } = content.layout ?? {};
    return content.table.body.reduce((total, row, index) => {
      const padding = (paddingTop?.(index) ?? rowPadding) + (paddingBottom?.(index) ?? rowPadding);
      return total + rowHeight(row, widths) + padding + rowLine;
    }, 0);
  }
  return 'canvas' in content ? Math.max(markHeight, ...content.canvas.map(bottomOf)) : markHeight;
}

function bottomOf(shape: Shape): number {
  switch (shape.type) {
    case 'line':
      return Math.max(shape.y1, shape.y2);
    case 'rect':
      return shape.y + shape.h;
    case 'polyline':
      return Math.max(0, ...shape.points.map(({ y }) => y));
  }
}

function rowHeight(cells: readonly Content[], widths: readonly number[]): number {
  return Math.max(0, ...cells.map((cell, index) => heightOf(cell, widths[index] ?? 1)));
}

/** Columns without a width of their own share what the others leave. */
function shareWidths(given: readonly (Content['width'] | undefined)[], width: number): number[] {
  const fixed = given.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
  const open = given.filter((one) => typeof one !== 'number').length;
  return given.map((one) => (typeof one === 'number' ? one : Math.max((width - fixed) / open, 1)));
}

/** Width of a character relative to the size of its letters, rather too much than too little. */
export function charWidth(character: string): number {
  return narrow.test(character) ? narrowWidth : wideWidth;
}

function textHeight(look: Look, runs: readonly Run[], width: number): number {
  const { fontSize = looks.reading.fontSize, lineHeight: height = looks.reading.lineHeight } = look;
  let lines = 1;
  let line = 0;
  for (const character of runs.map((run) => run.text).join('')) {
    const advance = charWidth(character) * fontSize;
    const isFull = line + advance > width * 0.92;
    if (character === '\n' || isFull) {
      lines += 1;
      line = 0;
    }
    line += advance;
  }
  return lines * fontSize * height * lineHeight;
}
