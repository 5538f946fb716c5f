import { type Locale, locales } from '@kader/i18n';
import { hostileEntries, hostileTexts } from '@kader/i18n/testing';
import { blockTypes } from '@kader/plan/blocks';
import { describeChangeSet } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import {
  everyBlockStructure,
  fieldPlaces,
  roomAt,
  textPlaces,
  writeEverywhere,
  writtenPerson,
} from '@kader/plan/testing';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { GenericEditor } from '../blocks/generic/generic-editor.tsx';
import { GenericReader } from '../blocks/generic/generic-reader.tsx';
import { DiffDocument } from '../compare/diff-document.tsx';
import { writeTable } from '../fields/figures/table-text.ts';
import { useHistoryWords } from '../history/use-history-words.ts';
import { renderPage } from '../testing/render-page.tsx';
import { DocumentEditor } from './document-editor.tsx';
import { DocumentReader } from './document-reader.tsx';

/** What a view shows, and to whom: who edits a plan, or the client who reads it. */
interface View {
  readonly name: string;
  readonly nodeOf: (document: PlanDocument) => ReactNode;
  readonly isEdited: boolean;
  /** In which languages; in all unless told. */
  readonly locales?: readonly Locale[];
}

/** A plan in a view, as a server renders it; `name` is what its one person is called. */
function render({ nodeOf, isEdited }: View, locale: Locale, document: PlanDocument, name: string): string {
  const decision = {
    version: 1,
    name,
    role: name,
    kind: 'approve' as const,
    note: name,
    at: '2027-02-24T13:20:00Z',
    timeZone: 'UTC',
    locale: 'en' as const,
    hash: 'a'.repeat(64),
  };
  const people = [{ id: writtenPerson, name, kind: 'member' as const }];
  return renderPage(nodeOf(document), { locale, document, isEdited, people, decisions: [decision] });
}

/** The text of a place begins with its name, so that it is found wherever it is shown. */
const markOf = (place: string) => `«${place}» `;

/** Every text of a document that was written for a place, as it is stored. */
function storedTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return value.startsWith('«') ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(storedTexts) : [];
}

function textsOf({ items }: PlanDocument): readonly string[] {
  return [...new Set([...items.values()].flatMap(({ fields }) => storedTexts(fields)))];
}

/** A text as React writes it, in an element and in an attribute alike. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');
}

/** A page, element by element, without what was written on it and without figures: what is left is ours alone. */
function skeletonOf(html: string, document: PlanDocument, name: string): readonly string[] {
  const textAt = new Map(textsOf(document).map((text) => [text.slice(0, text.indexOf('»')), escaped(text)]));
  const [first = '', ...rest] = html.split(/(?=«)/);
  const others = rest.map((part) => {
    const text = textAt.get(part.slice(0, part.indexOf('»')));
    return text !== undefined && part.startsWith(text) ? `…${part.slice(text.length)}` : part;
  });
  return (
    [first, ...others]
      .join('')
      .replaceAll(escaped(name), '…')
      // The word that is counted goes with its number.
      .replaceAll(/\d+(?:\s\p{L}+)?/gu, '0')
      .split(/(?=<)/)
  );
}

const blocks = everyBlockStructure.sections.flatMap(({ key, blocks: [block] }) =>
  block === undefined ? [] : [{ section: key, block }],
);
const views: readonly View[] = [
  { name: 'edited', nodeOf: () => <DocumentEditor />, isEdited: true },
  { name: 'read by the agency', nodeOf: () => <DocumentReader />, isEdited: true, locales: ['en'] },
  { name: 'read by the client', nodeOf: () => <DocumentReader />, isEdited: false },
  {
    name: 'edited as tables',
    nodeOf: () => blocks.map((one) => <GenericEditor key={one.section} {...one} />),
    isEdited: true,
    locales: ['en'],
  },
  {
    name: 'read as tables',
    nodeOf: () => blocks.map((one) => <GenericReader key={one.section} {...one} />),
    isEdited: false,
    locales: ['en'],
  },
];

/** A text that nobody could mind: what a view makes of it, it must make of any other. */
const harmless = 'Nothing but words';
const plain = writeEverywhere((place) => `${markOf(place)}${harmless}`);

/** The plan before anything but its head was written. */
function emptied(plan: PlanDocument): PlanDocument {
  return {
    ...plan,
    items: new Map([...plan.items].filter(([, { collection }]) => collection === 'document')),
  };
}

/** What a view makes of it in a language, once. */
const plainPages = new Map<string, string>();
function plainPage(view: View, locale: Locale): string {
  const key = `${view.name} ${locale}`;
  const page = plainPages.get(key) ?? render(view, locale, plain, harmless);
  plainPages.set(key, page);
  return page;
}

test('the plan holds a text in every place, and every place is shown somewhere', () => {
  const pages = views.map((view) => plainPage(view, 'en'));
  expect(textsOf(plain).length).toBe(textPlaces.length);
  const hidden = textPlaces.filter((place) => !pages.some((page) => page.includes(escaped(markOf(place)))));
  // The title stands at the head of the screen, around the document.
  expect(hidden).toEqual(['document.title']);
});

/** Which texts stand in a place in a round: one, or all that it has room for, beginning elsewhere in each round. */
function dealt(place: string, round: number, amount: 'one' | 'all'): readonly string[] {
  const begin = textPlaces.indexOf(place) * 5 + round * 13;
  const texts = hostileEntries.map((_, index) => {
    const [, text] = hostileEntries[(begin + index) % hostileEntries.length] ?? ['', ''];
    return text;
  });
  let room = roomAt(place) - markOf(place).length;
  return texts.slice(0, amount === 'one' ? 1 : texts.length).filter((text) => {
    const fits = text.length < room;
    room -= fits ? text.length + 1 : 0;
    return fits;
  });
}

function dealtOut(round: number, amount: 'one' | 'all' = 'all'): PlanDocument {
  return writeEverywhere((place) => `${markOf(place)}${dealt(place, round, amount).join(' ')}`);
}

test.each(blockTypes.map(({ type }) => type))('the rounds deal the texts out over %s', (type) => {
  const places = fieldPlaces
    .filter(({ block }) => block.type === type)
    .map(({ collection, field }) => `${collection.key}.${field}`);
  const room = places.reduce((sum, place) => sum + roomAt(place), 0);
  const corpus = hostileEntries.reduce((sum, [, text]) => sum + text.length, 0);
  const held = new Set(locales.flatMap((_, round) => places.flatMap((place) => dealt(place, round, 'all'))));
  // All of them where there is room for that; a quarter in a type with one or two short lines.
  expect(held.size).toBeGreaterThanOrEqual(hostileEntries.length / (room < corpus ? 4 : 1));
});

/** Fails with the first place where two pages differ: of thousands of elements nobody reads the rest. */
function expectSame(page: readonly string[], expected: readonly string[]): void {
  const at = page.findIndex((part, index) => part !== expected[index]);
  const around = (parts: readonly string[]) => (at < 0 ? [] : parts.slice(Math.max(0, at - 3), at + 4));
  expect(around(page)).toEqual(around(expected));
  expect(page.length).toBe(expected.length);
}

/** What history says of everything in a plan: that it was added, changed and taken out. */
function History({ document }: { readonly document: PlanDocument }) {
  const words = useHistoryWords();
  const rows = [...document.items.values()].filter(
    ({ collection }) => collection !== 'document' && collection !== 'people',
  );
  const changes = rows.flatMap(({ id, fields }) => [
    ...Object.entries(fields).map(([field, value]) => ({ op: 'item.set' as const, id, field, value })),
    { op: 'item.move' as const, id, order: 'z' },
    { op: 'item.remove' as const, id },
  ]);
  const title = { op: 'document.set' as const, field: 'title', value: [...textsOf(document)][0] ?? '' };
  const lines = describeChangeSet(document, { id: writtenPerson, changes: [title, ...changes], base: {} });
  return lines.flatMap(words).map(({ text }) => <p key={text}>{text}</p>);
}

describe.each(locales.map((locale, round) => ({ locale, round })))('in $locale', ({ locale, round }) => {
  const hostile = dealtOut(round);
  const name = hostileEntries
    .flatMap(([, text], index) => (index % locales.length === round ? [text] : []))
    .join(' ');

  test.each(views.filter(({ locales: shownIn = locales }) => shownIn.includes(locale)))(
    'hostile texts are shown as the words that they are, in every field of every block, $name',
    (view) => {
      const page = skeletonOf(render(view, locale, hostile, name), hostile, name);
      expectSame(page, skeletonOf(plainPage(view, locale), plain, harmless));
      expect(page.join('')).toContain('…');
      expect('polluted' in {}).toBe(false);
    },
  );

  test('hostile texts are compared as the words that they are', () => {
    const side = round % 2 === 0 ? 'inline' : 'sideBySide';
    const view: View = {
      name: 'compared',
      nodeOf: (document) => <DiffDocument before={emptied(document)} after={document} view={side} />,
      isEdited: true,
    };
    const page = render(view, locale, dealtOut(round, 'one'), harmless);
    expect(page).toContain('<ins');
    expectSame(tagsOf(page), tagsOf(plainPage(view, locale)));
  });

  test('hostile texts stand in history as they were written', () => {
    const view = (document: PlanDocument): View => ({
      name: 'history',
      nodeOf: () => <History document={document} />,
      isEdited: true,
    });
    const one = dealtOut(round, 'one');
    const page = skeletonOf(render(view(one), locale, one, name), one, name);
    expect(page.join('')).toContain('…');
    expectSame(page, skeletonOf(render(view(plain), locale, plain, harmless), plain, harmless));
  });
});

/** The elements of a page in order: nothing written may become one. */
function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

test.each(hostileEntries)('%s is copied from a grid as a cell that calculates nothing', (_, cell) => {
  const { text, html } = writeTable([[cell, '-5', '+1 200,50']]);
  expect(text).not.toMatch(/^"?[=@]|^"?[+-]/);
  expect(text).toMatch(/\t-5\t\+1 200,50$/);
  expect(html.match(/<\/?[a-z]+/g)).toEqual(writeTable([['a', 'b', 'c']]).html.match(/<\/?[a-z]+/g));
  expect(html).not.toMatch(/<td>[=@]/);
});

test('the corpus holds what each kind of reader could trip over', () => {
  const all = Object.values(hostileTexts).join('');
  for (const sign of [
    '<script',
    '=cmd',
    '{{',
    '../',
    '__proto__',
    '\u202E',
    '\u200B',
    '👩‍👩‍👧‍👦',
    '\u2028',
  ]) {
    expect(all).toContain(sign);
  }
});
