import { inks } from '../colours/brand-colours.ts';
import type { Look } from './content.ts';

/** Every look of text in a document: sizes in points, few of them. */
export const looks = {
  coverTitle: { font: 'Heading', fontSize: 33, lineHeight: 0.86, color: inks.ink, characterSpacing: -0.35 },
  coverTitleLong: { font: 'Heading', fontSize: 24, lineHeight: 0.9, color: inks.ink, characterSpacing: -0.2 },
  coverSubtitle: { font: 'Heading', fontSize: 17, lineHeight: 0.98, color: inks.soft },
  coverClient: { font: 'Sans', fontSize: 12, color: inks.soft },
  section: { font: 'Heading', fontSize: 21, lineHeight: 0.92, color: inks.ink, characterSpacing: -0.15 },
  subtitle: { font: 'Heading', fontSize: 12, lineHeight: 1, color: inks.soft },
  part: { font: 'Heading', fontSize: 13.5, lineHeight: 0.98, color: inks.ink, bold: true },
  reading: { font: 'Serif', fontSize: 10.5, lineHeight: 1.08, color: inks.ink },
  readingHeading: { font: 'Heading', fontSize: 11.5, bold: true, color: inks.ink },
  rowTitle: { font: 'Serif', fontSize: 11.5, lineHeight: 1, color: inks.ink },
  figure: { font: 'Sans', fontSize: 9.5, lineHeight: 1, color: inks.ink },
  label: { font: 'Sans', fontSize: 8.5, lineHeight: 1, color: inks.faint },
  value: { font: 'Sans', fontSize: 8.5, lineHeight: 1, color: inks.soft },
  tableHead: { font: 'Sans', fontSize: 8, lineHeight: 1, bold: true, color: inks.soft },
  smart: { font: 'Sans', fontSize: 8, lineHeight: 1, bold: true, alignment: 'center' },
  small: { font: 'Sans', fontSize: 8, lineHeight: 1.02, color: inks.faint },
} as const satisfies Record<string, Look>;

/** In what running text may be set, from the largest: in the last two where it has to stay on a page or in a column. */
export const proseLooks = [looks.reading, { ...looks.reading, fontSize: 9.5 }, looks.value] as const;
export type ProseLook = (typeof proseLooks)[number];

/** A4 in points. */
export const page = { width: 595.28, height: 841.89 } as const;

/** Left, top, right, bottom. */
export const pageMargins: [number, number, number, number] = [68, 84, 68, 76];

/** Size of the text area. */
export const textWidth = page.width - pageMargins[0] - pageMargins[2];
export const textHeight = page.height - pageMargins[1] - pageMargins[3];

/** Length of a line of prose, some 72 characters, and the empty space right of it. */
export const measure = 372;
export const proseMargin = textWidth - measure;

/** Room for the stroke of colour beside a statement or a strategic line. */
export const strokeRoom = 14;
