import { locales, type Translate } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { blockTypes } from '@kader/plan/blocks';
import {
  everyRowId,
  type FieldPlace,
  fieldPlaces,
  textPlaces,
  writeEverywhere,
  writtenPerson,
} from '@kader/plan/testing';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { fieldWordsKey } from '../words/word-keys.ts';
import { useFoundPlaces } from './use-found-places.ts';

/** Says where words are found: a line per place. */
function Found({ query }: { readonly query: string }): ReactNode {
  const { places } = useFoundPlaces(query);
  return places.map(({ item, field, match }, index) => `${index} ${item}.${field} ${match}\n`).join('');
}

const name = 'Łucja Sprzedażowska';
/** In every place a word that stands in no other. */
const wordAt = (place: string) => `kw${textPlaces.indexOf(place)}ż`;
const document = writeEverywhere((place) => `${wordAt(place)} ąę`);

describe.each(locales)('in %s', (locale) => {
  const t = createTranslator(locale, 'fields');
  const wanted = fieldPlaces.flatMap((place) => {
    const query = queryFor(place, t);
    return query === null ? [] : [{ query, place }];
  });
  /** The places found for each of them on a screen in this language. */
  const found = renderPage(
    wanted.map(({ query, place: { collection, field } }) => (
      <p key={`${collection.key}.${field}`}>
        <Found query={query} />
      </p>
    )),
    { locale, document, isEdited: true, people: [{ id: writtenPerson, name, kind: 'member' }] },
  ).split('</p>');

  test.each(blockTypes.map(({ type }) => type))('what %s holds is found by its words', (type) => {
    const ours = wanted.flatMap(({ query, place }, index) =>
      place.block.type === type ? [{ query, place, lines: found[index] ?? '' }] : [],
    );
    expect(ours.length).toBeGreaterThan(0);
    const lost = ours.filter(
      ({ place: { collection, field }, lines }) => !lines.includes(`${everyRowId(collection.key)}.${field} `),
    );
    expect(lost.map(({ query, place }) => `${place.collection.key}.${place.field}: ${query}`)).toEqual([]);
  });
});

/** What one types to find what stands in a place: its words in another case and without accents, or what a screen says there; null where it says nothing of its own. */
function queryFor({ collection, field, definition }: FieldPlace, t: Translate<'fields'>): string | null {
  const place = `${collection.key}.${field}`;
  const [option] = definition.options ?? [];
  if (textPlaces.includes(place)) {
    return wordAt(place).toUpperCase().replace('Ż', 'Z');
  }
  if (definition.type === 'choice' && option !== undefined) {
    return t.derived(`${fieldWordsKey(collection.key, field)}.options.${option}`);
  }
  return definition.type === 'person' ? 'lucja sprzedazowska' : null;
}
