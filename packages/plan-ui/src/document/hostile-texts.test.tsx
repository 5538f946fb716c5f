import { hostileEntries, hostileTexts } from '@kader/i18n/testing';
import { describeChangeSet } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { frameKeys } from '@kader/plan/template';
import { everyBlockStructure, textPlaces, writeEverywhere, writtenPerson } from '@kader/plan/testing';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { GenericEditor } from '../blocks/generic/generic-editor.tsx';
import { GenericReader } from '../blocks/generic/generic-reader.tsx';
import { writeTable } from '../fields/figures/table-text.ts';
import { useHistoryWords } from '../history/use-history-words.ts';
import { PlanProvider, ReadProvider } from '../plan/plan-provider.tsx';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox } from '../store/outbox.ts';
import { context } from '../testing/example-plan.ts';
import { PlanServer } from '../testing/plan-server.ts';
import { dataOf, Surroundings } from '../testing/render-plan.tsx';
import { DocumentEditor } from './document-editor.tsx';
import { DocumentReader } from './document-reader.tsx';

const frame = {
  locale: 'en',
  words: Object.fromEntries(frameKeys(everyBlockStructure).map((key) => [key, key])),
  fallbacks: {},
} as const;

/** A plan as a server renders it for whoever edits it, or as the client reads it; `name` is what its one person is called. */
function render(
  children: ReactNode,
  document: PlanDocument,
  { name, isEdited }: { readonly name: string; readonly isEdited: boolean },
): string {
  const people = [{ id: writtenPerson, name, kind: 'member' as const }];
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
  const data = dataOf({ frame, decisions: [decision] });
  const server = new PlanServer(document, people);
  const outbox = createMemoryOutbox();
  const store = new DocumentStore({
    document,
    people,
    transport: server.transport('nobody'),
    outbox,
    newId: () => '',
  });
  return renderToString(
    <Surroundings locale="en">
      {isEdited ? (
        <PlanProvider {...data} store={store} context={context} onShare={() => undefined}>
          {children}
        </PlanProvider>
      ) : (
        <ReadProvider {...data} document={document} people={people}>
          {children}
        </ReadProvider>
      )}
    </Surroundings>,
  );
}

/** The text of a place begins with its name, so that it is found wherever it is shown. */
const markOf = (place: string) => `«${place}» `;
const written = (text: string) => writeEverywhere((place) => `${markOf(place)}${text}`);

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

/** A page without what was written on it and without figures: what is left is ours alone. */
function skeletonOf(html: string, document: PlanDocument, name: string): string {
  const longestFirst = [...textsOf(document), name].toSorted((a, b) => b.length - a.length);
  return longestFirst
    .reduce((page, text) => page.replaceAll(escaped(text), '…'), html)
    .replaceAll(/\d+/g, '0');
}

const blocks = everyBlockStructure.sections.flatMap(({ key, blocks: [block] }) =>
  block === undefined ? [] : [{ section: key, block }],
);
const views = [
  { name: 'edited', node: <DocumentEditor />, isEdited: true },
  { name: 'read by the agency', node: <DocumentReader />, isEdited: true },
  { name: 'read by the client', node: <DocumentReader />, isEdited: false },
  {
    name: 'edited as tables',
    node: blocks.map((one) => <GenericEditor key={one.section} {...one} />),
    isEdited: true,
  },
  {
    name: 'read as tables',
    node: blocks.map((one) => <GenericReader key={one.section} {...one} />),
    isEdited: false,
  },
];
type View = (typeof views)[number];

const harmless = 'Nothing but words';
const plain = written(harmless);

/** What a view makes of a text that nobody could mind: of any other it must make the same. */
const plainSkeletons = new Map<string, string>();
function plainSkeleton({ name, isEdited }: Pick<View, 'name' | 'isEdited'>, node: ReactNode): string {
  const made =
    plainSkeletons.get(name) ??
    skeletonOf(render(node, plain, { name: harmless, isEdited }), plain, harmless);
  plainSkeletons.set(name, made);
  return made;
}

test('the plan holds a text in every place, and every place is shown somewhere', () => {
  const pages = views.map(({ node, isEdited }) => render(node, plain, { name: 'Ola', isEdited }));
  expect(textsOf(plain).length).toBe(textPlaces.length);
  const hidden = textPlaces.filter((place) => !pages.some((page) => page.includes(escaped(markOf(place)))));
  // The title stands at the head of the screen, around the document.
  expect(hidden).toEqual(['document.title']);
});

/** The corpus dealt out over the places of a plan, beginning elsewhere in each round: in eight rounds every place holds a quarter of it, and every text stands in some place of every block. */
function dealtOut(round: number): PlanDocument {
  return writeEverywhere((place) => {
    const turn = textPlaces.indexOf(place) + round * 4;
    return `${markOf(place)}${hostileEntries[turn % hostileEntries.length]?.[1] ?? ''}`;
  });
}

test.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'hostile texts are shown as the words that they are, in every field of every block (round %i)',
  (round) => {
    const hostile = dealtOut(round);
    const name = hostileEntries[round]?.[1] ?? '';
    for (const view of views) {
      const { node, isEdited } = view;
      const page = skeletonOf(render(node, hostile, { name, isEdited }), hostile, name);
      expect({ view: view.name, page }).toEqual({ view: view.name, page: plainSkeleton(view, node) });
    }
    expect('polluted' in {}).toBe(false);
  },
);

test('the rounds hold every text of the corpus', () => {
  const stored = new Set([0, 1, 2, 3, 4, 5, 6, 7].flatMap((round) => textsOf(dealtOut(round))));
  for (const [, text] of hostileEntries) {
    expect(textsOf(written(text)).some((one) => stored.has(one))).toBe(true);
  }
});

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

test.each(hostileEntries)('%s stands in history as it was written', (_, text) => {
  const hostile = written(text);
  const page = skeletonOf(
    render(<History document={hostile} />, hostile, { name: text, isEdited: true }),
    hostile,
    text,
  );
  expect(page).toContain('…');
  expect(page).toBe(plainSkeleton({ name: 'history', isEdited: true }, <History document={plain} />));
});

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
