import { intlTags } from '@kader/i18n';
import { inks } from '../colours/brand-colours.ts';
import { fontFiles, isFontFile } from '../fonts/font-files.ts';
import { type Content, textOf } from './content.ts';
import { editionOf } from './edition-of.ts';
import { pdfmake } from './pdfmake.ts';
import type { Reading } from './reading.ts';
import { cutText, titleOf } from './set-cover.ts';
import { looks, pageMargins, textWidth } from './text-looks.ts';

/** The bytes of a document, and on how many pages it stands. */
interface MadePdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Makes a document from its content: A4 pages with running heads and feet from the second on, language, bookmarks, and the
 * day of the edition as its date, so that the same content gives the same bytes.
 */
export async function makePdf(reading: Reading, content: Content[]): Promise<MadePdf> {
  const { input, locale } = reading;
  let count = 0;
  pdfmake.setFonts(structuredClone(fontFiles));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(isFontFile);
  const document = pdfmake.createPdf({
    content,
    pageSize: 'A4',
    pageMargins,
    version: '1.7',
    language: intlTags[locale],
    displayTitle: true,
    defaultStyle: { ...looks.reading },
    info: {
      title: titleOf(reading),
      author: input.agency.name,
      creator: 'Kader',
      producer: 'Kader',
      creationDate: new Date(input.standsAt),
    },
    header: (current: number) => (current === 1 ? null : runningHead(reading)),
    footer: (current: number, pages: number) => {
      count = pages;
      return current === 1 ? null : runningFoot(reading, current, pages);
    },
  });
  return { bytes: new Uint8Array(await document.getBuffer()), pages: count };
}

function runningHead(reading: Reading): Content {
  return {
    columns: [
      { ...textOf(cutText(titleOf(reading), 64), { ...looks.small, noWrap: true }), width: textWidth - 150 },
      {
        ...textOf(cutText(reading.input.agency.name, 30), {
          ...looks.small,
          noWrap: true,
          alignment: 'right',
        }),
        width: 150,
      },
    ],
    margin: [pageMargins[0], 40, pageMargins[2], 0],
  };
}

function runningFoot(reading: Reading, current: number, pages: number): Content {
  const { input, words } = reading;
  const client = `${cutText(input.client.name, 46)} · ${editionOf(reading)}`;
  return {
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 0.5, lineColor: inks.line }],
      },
      {
        columns: [
          { ...textOf(client, { ...looks.small, noWrap: true }), width: textWidth - 120 },
          {
            ...textOf(words('page', { page: current, pages }), { ...looks.small, alignment: 'right' }),
            width: 120,
          },
        ],
        margin: [0, 7, 0, 0],
      },
    ],
    margin: [pageMargins[0], 24, pageMargins[2], 0],
  };
}
