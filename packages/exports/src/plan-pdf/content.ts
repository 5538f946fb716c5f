import type { FontName } from '../fonts/font-files.ts';
import { shapeText } from '../fonts/shape-text.ts';

/** How a piece of a document looks and what it links to; the options of pdfmake that we use. */
export interface Look {
  font?: FontName;
  fontSize?: number;
  lineHeight?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  alignment?: 'left' | 'center' | 'right';
  decoration?: 'underline';
  decorationColor?: string;
  characterSpacing?: number;
  noWrap?: boolean;
  link?: string;
  linkToDestination?: string;
}

/** A stretch of text within a paragraph. */
export type Run = Look & { text: string };

interface Place {
  /** Left, top, right, bottom in points. */
  margin?: [number, number, number, number];
  width?: number | 'auto';
  absolutePosition?: { x: number; y: number };
  /** Moves to the next page as a whole. What does not fit on one page would be cut off: see `keepTogether`. */
  unbreakable?: boolean;
  pageBreak?: 'before' | 'after';
  /** Destination of links and page references. */
  id?: string;
  outline?: boolean;
  outlineText?: string;
  outlineParentId?: string;
}

/** Lines and paddings of a table; functions get the number of the line or cell. */
export interface TableLayout {
  hLineWidth?: (line: number) => number;
  vLineWidth?: (line: number) => number;
  hLineColor?: (line: number) => string;
  vLineColor?: (line: number) => string;
  fillColor?: (row: number, node: unknown, column: number) => string | null;
  paddingLeft?: (column: number) => number;
  paddingRight?: (column: number) => number;
  paddingTop?: (row: number) => number;
  paddingBottom?: (row: number) => number;
}

interface Table {
  /** In points: a column without a fixed width grows with its longest word, off the page if need be. */
  widths: number[];
  body: Content[][];
  headerRows?: number;
  keepWithHeaderRows?: number;
  dontBreakRows?: boolean;
}

/** A drawing within the text, in points from its top left corner. */
export type Shape =
  | {
      type: 'line';
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      lineWidth: number;
      lineColor: string;
      dash?: { length: number };
    }
  | { type: 'rect'; x: number; y: number; w: number; h: number; color: string }
  | {
      type: 'polyline';
      points: { x: number; y: number }[];
      lineWidth: number;
      lineColor: string;
      lineCap: 'round';
    }
  /** A filled area. */
  | { type: 'polyline'; points: { x: number; y: number }[]; closePath: true; color: string };

/** A piece of a document, as pdfmake takes it. Never used twice: pdfmake writes into what it is given. */
export type Content = Look &
  Place &
  (
    | { text: Run[] }
    | { stack: Content[] }
    | { columns: Content[]; columnGap?: number }
    | { ul: Content[]; markerColor?: string }
    | { ol: Content[]; markerColor?: string }
    | { table: Table; layout?: TableLayout }
    | { canvas: Shape[] }
    | { pageReference: string }
  );

/** A space before which a line must not end: behind a word of one letter, between a figure and its sign. */
const boundSpace = /(?<=(?:^|[\s(«„“"])\p{L}) (?=\p{L}{2})|(?<=[€$£]) (?=\d)|(?<=\d) (?=[%€₽₸]|zł\b|kr\b)/gu;

/** Words longer than any of a language: each line of one costs pdfmake time by the square of its length. */
const longWord = /\S{81,}/gu;
const pieceOfWord = /\S{12}(?=\S)/gu;
/** A place to break a line that takes no room; both families have it. */
const breakHere = '\u200b';

/** Runs that show a text in a look; characters the face lacks come from the other family. */
export function runsOf(text: string, font: FontName, look: Look = {}): Run[] {
  return shapeText(text, font).map((piece) => ({
    font,
    ...look,
    ...piece,
    text: piece.text
      .replace(boundSpace, '\u00a0')
      .replace(longWord, (word) => word.replace(pieceOfWord, `$&${breakHere}`)),
  }));
}

/** A paragraph of one text. `look` holds face, size and colour; `place` margins and the like. */
export function textOf(text: string, look: Look & { font: FontName }, place: Place = {}): Content {
  const { font, ...rest } = look;
  return { text: runsOf(text, font, rest), ...rest, font, ...place };
}
