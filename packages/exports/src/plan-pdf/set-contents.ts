import { formatDateTime } from '@kader/i18n';
import { inks } from '../colours/brand-colours.ts';
import { type Content, textOf } from './content.ts';
import type { Heading, Reading } from './reading.ts';
import { looks, proseMargin, textWidth } from './text-looks.ts';

/** Most lines of contents that also list the headings within sections; longer documents list sections only. */
const linesMax = 44;

/** The contents with page numbers, each line a link, and below them what this document is and is not. */
export function setContents(reading: Reading): Content[] {
  const { headings, words } = reading;
  const shown = headings.length <= linesMax ? headings : headings.filter(({ level }) => level === 1);
  return [
    textOf(words('contents'), looks.section, { pageBreak: 'before', margin: [0, 30, 0, 16] }),
    ...(shown.length === 0 ? [] : [contentsTable(shown)]),
    about(reading),
  ];
}

function contentsTable(headings: readonly Heading[]): Content {
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
      paddingTop: (row) => (headings[row]?.level === 1 ? 9 : 1.5),
      paddingBottom: (row) => (headings[row]?.level === 1 ? 4 : headings[row + 1]?.level === 2 ? 1.5 : 9),
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
