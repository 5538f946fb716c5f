import { type Locale, locales } from '@kader/i18n';
import { blockTypes } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import { greatestPlan } from '@kader/plan/testing';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GenericEditor } from '../blocks/generic/generic-editor.tsx';
import { GenericReader } from '../blocks/generic/generic-reader.tsx';
import { decision, exampleStructure, filledPlan, planOf } from '../testing/example-plan.ts';
import { missingWords } from '../testing/missing-words.ts';
import { type PageOptions, renderPage } from '../testing/render-page.tsx';
import { dataOf } from '../testing/render-plan.tsx';
import { DocumentEditor } from './document-editor.tsx';
import { DocumentReader } from './document-reader.tsx';

/** What an approver has before them, and what was decided before. */
const decided: Pick<PageOptions, 'decisions' | 'status' | 'review'> = {
  decisions: [decision, { ...decision, kind: 'requestChanges' as const, note: null }],
  status: { state: 'changedSince', version: 1 },
  review: {
    version: 2,
    outcome: 'open',
    requestedAt: decision.at,
    approvers: (['invited', 'joined', 'approved', 'changesRequested'] as const).map((state) => ({
      name: state,
      state,
    })),
  },
};

const documents: Readonly<Record<string, PlanDocument>> = {
  empty: planOf([]),
  // In the language of one of the five screens, and in another than that of the others.
  filled: filledPlan({ locale: 'sv' }),
  'filled to the brim': greatestPlan,
};

interface View {
  readonly nodeOf: (document: PlanDocument) => ReactNode;
  readonly isEdited: boolean;
  /** In which languages; in all unless told. */
  readonly locales?: readonly Locale[];
}

function blocksOf({ structure }: PlanDocument) {
  return structure.sections.flatMap(({ key, blocks }) => blocks.map((block) => ({ section: key, block })));
}

const views: Readonly<Record<string, View>> = {
  edited: { nodeOf: () => <DocumentEditor />, isEdited: true },
  'read by the agency': { nodeOf: () => <DocumentReader />, isEdited: true, locales: ['nl'] },
  'read by the client': { nodeOf: () => <DocumentReader />, isEdited: false },
  // How a type without a view of its own is shown: there is none, and its words are those of the views.
  'edited as tables from the definitions': {
    nodeOf: (document) =>
      blocksOf(document).map(({ section, block }) => (
        <div key={block.key} data-block={block.key}>
          <GenericEditor block={block} section={section} />
        </div>
      )),
    isEdited: true,
    locales: ['pl'],
  },
  'read as tables from the definitions': {
    nodeOf: (document) =>
      blocksOf(document).map(({ section, block }) => (
        <div key={block.key} data-block={block.key}>
          <GenericReader block={block} section={section} />
        </div>
      )),
    isEdited: false,
    locales: ['pl'],
  },
};

/** What is wrong in the parts of a page, by the block in which it stands. */
function faultsOf(html: string): readonly string[] {
  return html.split(/(?=<\w+ data-block=")/).flatMap((part) => {
    const block = /^<\w+ data-block="(\w+)"/.exec(part)?.[1] ?? 'before the first';
    const wrong = [...missingWords(part), ...(part.match(/undefined|\[object|NaN|Infinity/g) ?? [])];
    return wrong.map((found) => `${block}: ${found}`);
  });
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...args) => {
    throw new Error(`React complains: ${args.join(' ')}`);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the example plan has a block of every type, and rows for each', () => {
  const used = exampleStructure.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type));
  expect(new Set(used)).toEqual(new Set(blockTypes.map(({ type }) => type)));
  const held = new Set([...filledPlan().items.values()].map(({ collection }) => collection));
  const bare = blockTypes.filter(({ collections }) => !collections.some(({ key }) => held.has(key)));
  expect(bare.map(({ type }) => type)).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  for (const [name, { nodeOf, isEdited, locales: shownIn = locales }] of Object.entries(views)) {
    if (!shownIn.includes(locale)) {
      continue;
    }
    for (const [state, document] of Object.entries(documents)) {
      test(`a plan ${state}, ${name}, renders on a server with all its words`, () => {
        const html = renderPage(nodeOf(document), { ...decided, locale, document, isEdited });
        expect(faultsOf(html)).toEqual([]);
        const drawn = new Set([...html.matchAll(/data-block="(\w+)"/g)].map(([, block]) => block));
        expect(drawn).toEqual(new Set(blocksOf(document).map(({ block }) => block.key)));
      });
    }
  }
});

describe('languages', () => {
  const read = (locale: Locale, document: PlanDocument) =>
    renderPage(<DocumentReader />, { ...decided, locale, document, isEdited: false });

  test('content says its language where it differs from that of the screen; our words never do', () => {
    const html = read('en', filledPlan({ locale: 'sv' }));
    expect(html).toMatch(/<p lang="sv"[^>]*>More repairs booked/);
    expect(html).toMatch(/<p lang="sv"[^>]*>We agree to this plan/);
    expect(read('sv', filledPlan({ locale: 'sv' }))).not.toContain('lang="sv"');
  });

  test('figures and dates follow the reader', () => {
    expect(read('nl', filledPlan())).toContain('30 sep 2027');
    expect(read('ru', filledPlan())).toContain('30 сент. 2027');
    expect(read('sv', filledPlan())).toContain('40 %'.replace(' ', '\u00a0'));
  });

  test('words of the template that come from another language say so', () => {
    const { frame } = dataOf({ locale: 'pl' });
    const html = renderPage(<DocumentReader />, {
      locale: 'pl',
      frame: { ...frame, fallbacks: { 'sections.goals.title': 'nl' } },
      document: filledPlan(),
      isEdited: false,
    });
    expect(html).toMatch(/<span lang="nl"[^>]*>&lt;sections\.goals\.title/);
  });
});

test('a block type that this version does not know is kept and said', () => {
  const known = filledPlan();
  const structure = {
    ...known.structure,
    sections: [{ key: 'new', blocks: [{ key: 'new', type: 'fromTheFuture' }] }],
  };
  const html = renderPage(<DocumentEditor />, {
    locale: 'en',
    document: { ...known, structure },
    isEdited: true,
  });
  expect(html).toContain('needs a newer version');
});
