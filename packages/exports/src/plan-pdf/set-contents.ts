import { formatDateTime } from '@kader/i18n';
import { inks } from '../colours/brand-colours.ts';
import { type Content, textOf } from './content.ts';
import { heightOf } from './height-of.ts';
import type { Heading, Reading } from './reading.ts';
import { looks, proseMargin, textHeight, textWidth } from './text-looks.ts';

/**
 * The contents with page numbers, each line a link, and below them what this document is and is not. Headings within
 * sections are listed where all of it stays on its page; in the guide they are the same under every name.
 */
export function setContents(reading: Reading): Content[] {
  const { headings, words } = reading;
  const heading = textOf(words('contents'), looks.section, { pageBreak: 'before', margin: [0, 30, 0, 16] });
  const below = about(reading);
  const sections = headings.filter(({ level }) => level === 1);
  const fits = (table: Content) => heightOf({ stack: [heading, table, below] }, textWidth) <= textHeight;
  const full = contentsTable(headings, roomy);
  const short = contentsTable(sections, roomy);
  const table =
    reading.kind === 'pdf' && fits(full) ? full : fits(short) ? short : contentsTable(sections, tight);
  return [heading, ...(headings.length === 0 ? [] : [table]), below];
}

/** Room over and under the line of a section. */
interface LineRoom {
  readonly over: number;
  readonly under: number;
}
const roomy: LineRoom = { over: 9, under: 4 };
const tight: LineRoom = { over: 4, under: 2 };

function contentsTable(headings: readonly Heading[], { over, under }: LineRoom): Content {
  return {
    table: {
      widths: [26, textWidth - 26 - 34, 34],
      dontBreakRows: true,
      body: headings.map(({ id, level, number, text }) => {
        const look =
          level === 1 ? { ...looks.rowTitle, font: 'Heading' as const } : { ...looks.value, fontSize: 9 };
        return [
          textOf(number ?? '', { ...look, color: inks.faint }),
          textOf(text, { ...look, linkToDestination: id }),
          { pageReference: id, ...look, alignment: 'right' },
        ];
      }),
    },
    layout: {
      hLineWidth: (line) => (headings[line]?.level === 1 ? 0.5 : 0),
      hLineColor: () => inks.line,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: (row) => (headings[row]?.level === 1 ? over : 1.5),
      paddingBottom: (row) => (headings[row]?.level === 1 ? under : headings[row + 1]?.level === 2 ? 1.5 : 9),
    },
  };
}

function about({ input, locale, words, approval }: Reading): Content {
  const { edition } = input;
  const when = formatDateTime(locale, input.standsAt, input.timeZone);
  const margin: [number, number, number, number] = [0, 0, 0, 6];
  const what =
    edition.kind === 'version'
      ? [
          textOf(words('about.frozen', { version: edition.number, when }), looks.value, { margin }),
          textOf(approval('record.hash'), looks.small, { margin: [0, 0, 0, 1] }),
          textOf(edition.hash, { ...looks.small, color: inks.soft }),
        ]
      : [textOf(words(`${edition.kind}.about`, { when }), looks.value, { margin })];
  return {
    stack: [
      textOf(words('about.heading'), { ...looks.value, bold: true }, { margin: [0, 0, 0, 3] }),
      ...what,
    ],
    unbreakable: true,
    margin: [0, 40, proseMargin, 0],
  };
}
