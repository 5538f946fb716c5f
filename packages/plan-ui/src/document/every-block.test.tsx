import { type Locale, locales } from '@kader/i18n';
import { blockTypes } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GenericEditor } from '../blocks/generic/generic-editor.tsx';
import { GenericReader } from '../blocks/generic/generic-reader.tsx';
import { PlanProvider, ReadProvider } from '../plan/plan-provider.tsx';
import { DocumentStore } from '../store/document-store.ts';
import { createMemoryOutbox } from '../store/outbox.ts';
import { context, decision, exampleStructure, filledPlan, people, planOf } from '../testing/example-plan.ts';
import { missingWords } from '../testing/missing-words.ts';
import { PlanServer } from '../testing/plan-server.ts';
import { dataOf, Surroundings } from '../testing/render-plan.tsx';
import { DocumentEditor } from './document-editor.tsx';
import { DocumentReader } from './document-reader.tsx';

/** As a server renders it. */
function renderPage(children: ReactNode, locale: Locale, document: PlanDocument, isEdited: boolean): string {
  const decisions = [decision, { ...decision, kind: 'requestChanges' as const, note: null }];
  const data = dataOf({ locale, decisions, status: { state: 'changedSince', version: 1 } });
  const review = {
    version: 2,
    outcome: 'open' as const,
    requestedAt: decision.at,
    approvers: (['invited', 'joined', 'approved', 'changesRequested'] as const).map((state) => ({
      name: state,
      state,
    })),
  };
  const server = new PlanServer(document, people);
  const store = new DocumentStore({
    document,
    people,
    transport: server.transport('nobody'),
    outbox: createMemoryOutbox(),
    newId: () => '',
  });
  return renderToString(
    <Surroundings locale={locale}>
      {isEdited ? (
        <PlanProvider {...data} review={review} store={store} context={context} onShare={() => undefined}>
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

const documents: Readonly<Record<string, PlanDocument>> = {
  empty: planOf([]),
  filled: filledPlan(),
  'filled in another language': filledPlan({ locale: 'sv' }),
};
const views: Readonly<Record<string, { readonly node: ReactNode; readonly isEdited: boolean }>> = {
  edited: { node: <DocumentEditor />, isEdited: true },
  'read by the agency': { node: <DocumentReader />, isEdited: true },
  'read by the client': { node: <DocumentReader />, isEdited: false },
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...args) => {
    throw new Error(`React complains: ${args.join(' ')}`);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the example plan has a block of every type', () => {
  const used = exampleStructure.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type));
  expect(new Set(used)).toEqual(new Set(blockTypes.map(({ type }) => type)));
});

describe.each(locales)('in %s', (locale) => {
  for (const [view, { node, isEdited }] of Object.entries(views)) {
    for (const [state, document] of Object.entries(documents)) {
      test(`a plan ${state}, ${view}, renders on a server with all its words`, () => {
        const html = renderPage(node, locale, document, isEdited);
        expect(missingWords(html)).toEqual([]);
        expect(html).not.toMatch(/undefined|\[object|NaN/);
        for (const { key } of exampleStructure.sections) {
          expect(html).toContain(`data-section="${key}"`);
        }
      });
    }
  }

  test.each(
    exampleStructure.sections.flatMap(({ key, blocks }) => blocks.map((block) => ({ section: key, block }))),
  )('a block of type $block.type renders as tables from its definition, too', ({ section, block }) => {
    for (const document of Object.values(documents)) {
      const edited = renderPage(<GenericEditor block={block} section={section} />, locale, document, true);
      const read = renderPage(<GenericReader block={block} section={section} />, locale, document, false);
      expect(missingWords(edited + read)).toEqual([]);
      expect(edited + read).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe('languages', () => {
  test('content says its language where it differs from that of the screen; our words never do', () => {
    const html = renderPage(<DocumentReader />, 'en', filledPlan({ locale: 'sv' }), false);
    expect(html).toMatch(/<p lang="sv"[^>]*>More repairs booked/);
    expect(html).toMatch(/<p lang="sv"[^>]*>We agree to this plan/);
    expect(renderPage(<DocumentReader />, 'sv', filledPlan({ locale: 'sv' }), false)).not.toContain(
      'lang="sv"',
    );
  });

  test('figures and dates follow the reader', () => {
    expect(renderPage(<DocumentReader />, 'nl', filledPlan(), false)).toContain('30 sep 2027');
    expect(renderPage(<DocumentReader />, 'ru', filledPlan(), false)).toContain('30 сент. 2027');
    expect(renderPage(<DocumentReader />, 'sv', filledPlan(), false)).toContain(
      '40 %'.replace(' ', '\u00a0'),
    );
  });

  test('words of the template that come from another language say so', () => {
    const document = filledPlan();
    const data = dataOf({ locale: 'pl' });
    const frame = { ...data.frame, fallbacks: { 'sections.goals.title': 'nl' as const } };
    const html = renderToString(
      <Surroundings locale="pl">
        <ReadProvider {...data} frame={frame} document={document} people={people}>
          <DocumentReader />
        </ReadProvider>
      </Surroundings>,
    );
    expect(html).toMatch(/<span lang="nl"[^>]*>&lt;sections\.goals\.title/);
  });
});

test('a block type that this version does not know is kept and said', () => {
  const known = filledPlan();
  const structure = {
    ...known.structure,
    sections: [{ key: 'new', blocks: [{ key: 'new', type: 'fromTheFuture' }] }],
  };
  const html = renderPage(<DocumentEditor />, 'en', { ...known, structure }, true);
  expect(html).toContain('needs a newer version');
});
