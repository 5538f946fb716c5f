import { intlTags } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { hostileEntries } from '@kader/i18n/testing';
import { blockTypes } from '@kader/plan/blocks';
import { frameKeys, type Locale, locales } from '@kader/plan/template';
import {
  emptyPlan,
  everyBlockStructure,
  fieldPlaces,
  greatestPlan,
  textPlaces,
  writeEverywhere,
  writtenPerson,
} from '@kader/plan/testing';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type ReadPdf, readPdf, squeeze } from '../testing/read-pdf.ts';
import { inputFor } from '../testing/sample-plan.ts';
import { renderPlanPdf } from './render-plan-pdf.ts';

// A plan with every block is printed and read back in four states and every language.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Places whose text a client may read: what of them the PDF does not print, it would lose. */
const shownPlaces = textPlaces.filter(
  (name) =>
    !fieldPlaces.some(
      ({ collection, field, definition }) =>
        `${collection.key}.${field}` === name && definition.internal === true,
    ),
);

/** The hostile text of a place: in every language every text stands in other places, and every place has another text. */
function hostileAt(place: string, locale: Locale): string {
  const index = textPlaces.indexOf(place) + locales.indexOf(locale) * 7;
  return hostileEntries[index % hostileEntries.length]?.[1] ?? '';
}

interface Printed {
  readonly pdf: ReadPdf;
  /** Text of all pages without running heads and feet, squeezed. */
  readonly text: string;
  /** What of the file is not packed. */
  readonly source: string;
}

async function print(
  document: Parameters<typeof inputFor>[0],
  locale: Locale,
  name = 'Ann',
): Promise<Printed> {
  const bytes = await renderPlanPdf(
    inputFor(document, {
      frame: {
        locale,
        words: Object.fromEntries(frameKeys(everyBlockStructure).map((key) => [key, `‹${key}›`])),
        fallbacks: {},
      },
      people: { [writtenPerson]: name },
      agency: { name, brandColor: null },
      client: { name },
      preparedBy: name,
    }),
  );
  const pdf = await readPdf(bytes);
  return {
    pdf,
    text: pdf.pages.map(({ body }) => body).join(''),
    // Streams are packed: by chance their bytes read as anything.
    source: Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/\bstream\r?\n[\s\S]*?endstream/g, ''),
  };
}

describe.each(locales)('every type of block in %s', (locale) => {
  let printed: Readonly<Record<'empty' | 'filled' | 'greatest' | 'hostile', Printed>>;

  beforeAll(async () => {
    const hostileName = hostileEntries[locales.indexOf(locale)]?.[1];
    printed = {
      empty: await print(emptyPlan, locale),
      filled: await print(
        writeEverywhere((place) => `«${place}»`),
        locale,
      ),
      greatest: await print(greatestPlan, locale),
      hostile: await print(
        writeEverywhere((place) => `«${place}» ${hostileAt(place, locale)}`),
        locale,
        hostileName,
      ),
    };
  });

  test('stands in the PDF under its section, in the language that the file names', () => {
    for (const { pdf } of Object.values(printed)) {
      expect(pdf.language).toBe(intlTags[locale]);
      const sections = pdf.outline.flatMap(
        (line) => /^\d+ ‹sections\.(\w+)\.title› \d+$/.exec(line)?.[1] ?? [],
      );
      expect(sections).toEqual(blockTypes.map(({ type }) => type));
    }
    const nothing = squeeze(createTranslator(locale, 'exports')('emptySection'));
    const emptyOnes = (text: string) => text.split(nothing).length - 1;
    expect(emptyOnes(printed.filled.text)).toBe(0);
    expect(emptyOnes(printed.greatest.text)).toBe(0);
    // Only the record of decisions says something of a plan in which nothing is written.
    expect(emptyOnes(printed.empty.text)).toBe(blockTypes.length - 1);
  });

  test('every text is printed', () => {
    const { filled, greatest } = printed;
    // Some stand beside a figure or a choice, which only the greatest has.
    const missing = shownPlaces.filter(
      (place) =>
        !filled.text.includes(`«${place}»`) && !greatest.text.includes(`«${place.replace('.', '')}»`),
    );
    expect(missing).toEqual([]);
  });

  test('every letter has its glyph, and every word is one', () => {
    const { empty, filled, greatest } = printed;
    for (const { pdf } of [empty, filled, greatest]) {
      const wrong = pdf.words.filter(
        (word) =>
          // A key that has no words is shown as itself.
          /^[a-z]\w*(?:\.[a-zA-Z]\w*)+$/.test(word) || /\ufffd|undefined|\[object|NaN|Infinity/.test(word),
      );
      expect(wrong).toEqual([]);
    }
  });

  test('what means harm is printed as the words that it is', () => {
    const { pdf, text, source } = printed.hostile;
    // What the faces of the PDF have letters for; of the rest it shows that something was there.
    const isLatin = (said: string) => /^[\x20-\x7e]*$/.test(said);
    const missing = textPlaces
      .filter((place) => text.includes(`«${place}»`) && isLatin(hostileAt(place, locale)))
      // A text that is too long for its field was cut when it was written.
      .filter(
        (place) =>
          !text.includes(squeeze(`«${place}» ${hostileAt(place, locale)}`).slice(0, place.length + 22)),
      )
      .map((place) => `${place}: ${hostileAt(place, locale)}`);
    expect(missing).toEqual([]);
    expect(pdf.links).toEqual([]);
    expect(source).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction|EmbeddedFile|SubmitForm|URI)\b/);
    // Marks that reorder or hide others.
    expect(pdf.pages.map(({ all }) => all).join('')).not.toMatch(
      /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,
    );
  });
});
