import { hostileEntries } from '@kader/i18n/testing';
import { frameKeys } from '@kader/plan/template';
import { everyBlockStructure, textPlaces, writeEverywhere, writtenPerson } from '@kader/plan/testing';
import { beforeAll, expect, test, vi } from 'vitest';
import { type ReadPdf, readPdf, squeeze } from '../testing/read-pdf.ts';
import { inputFor } from '../testing/sample-plan.ts';
import { renderPlanPdf } from './render-plan-pdf.ts';

// Several plans with every block are printed and read back.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const frame = {
  locale: 'en',
  words: Object.fromEntries(frameKeys(everyBlockStructure).map((key) => [key, key])),
  fallbacks: {},
} as const;
const rounds = 3;

/** The text of a place in a round: each round every text stands in other places, and every place has another text. */
function textIn(place: string, round: number): string {
  const index = textPlaces.indexOf(place) + round * 7;
  return hostileEntries[index % hostileEntries.length]?.[1] ?? '';
}

interface Printed {
  readonly round: number;
  readonly pdf: ReadPdf;
  readonly text: string;
  readonly source: string;
}
const printed: Printed[] = [];

beforeAll(async () => {
  for (let round = 0; round < rounds; round += 1) {
    const document = writeEverywhere((place) => `«${place}» ${textIn(place, round)}`);
    const name = hostileEntries[round]?.[1] ?? '';
    const bytes = await renderPlanPdf(
      inputFor(document, {
        frame,
        people: { [writtenPerson]: name },
        agency: { name, brandColor: null },
        client: { name },
        preparedBy: name,
      }),
    );
    const pdf = await readPdf(bytes);
    const text = pdf.pages.map((page) => page.body).join('');
    // Streams are packed: by chance their bytes read as anything.
    const source = Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/\bstream\r?\n[\s\S]*?endstream/g, '');
    printed.push({ round, pdf, text, source });
  }
});

/** What the faces of the PDF have letters for; of the rest it shows that something was there. */
const isLatin = (text: string) => /^[\x20-\x7e]*$/.test(text);

test('what is written is printed as the words that it is', () => {
  const missing = printed.flatMap(({ round, text }) =>
    textPlaces
      .filter((place) => text.includes(squeeze(`«${place}»`)) && isLatin(textIn(place, round)))
      // A text that is too long for its field was cut when it was written.
      .filter(
        (place) => !text.includes(squeeze(`«${place}» ${textIn(place, round)}`).slice(0, place.length + 22)),
      )
      .map((place) => `${place}: ${textIn(place, round)}`),
  );
  expect(missing).toEqual([]);
  const shown = textPlaces.filter((place) =>
    printed.some(({ text }) => text.includes(squeeze(`«${place}»`))),
  );
  expect(shown.length).toBeGreaterThan(textPlaces.length / 2);
});

test('nothing that is written becomes a link, a script or a program of the reader', () => {
  for (const { pdf, source } of printed) {
    expect(pdf.links).toEqual([]);
    expect(source).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction|EmbeddedFile|SubmitForm|URI)\b/);
  }
});

test('marks that reorder or hide others are not printed', () => {
  for (const { pdf } of printed) {
    expect(pdf.pages.map(({ all }) => all).join('')).not.toMatch(
      /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,
    );
  }
});
