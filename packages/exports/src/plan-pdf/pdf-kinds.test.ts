import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { FieldValue } from '@kader/plan/fields';
import { locales, type TemplateStructure } from '@kader/plan/template';
import { expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../testing/read-pdf.ts';
import {
  buildDocument,
  buildFrame,
  documentId,
  id,
  inputFor,
  paragraph,
  type Row,
} from '../testing/sample-plan.ts';
import type { PlanPdfInput } from './plan-pdf-input.ts';
import { renderPdf } from './render-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const sections: TemplateStructure['sections'] = [
  { key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] },
  {
    key: 'strategy',
    blocks: [
      { key: 'activities', type: 'activities' },
      { key: 'goalExtract', type: 'goalExtract' },
    ],
  },
  {
    key: 'approval',
    blocks: [
      { key: 'team', type: 'team' },
      { key: 'milestones', type: 'milestones' },
      { key: 'followUp', type: 'followUp' },
    ],
  },
];
const prose = (...texts: readonly string[]): FieldValue => ({ type: 'doc', content: texts.map(paragraph) });
const references = (...ids: readonly string[]): FieldValue =>
  ids.map((target, index) => ({ id: target, order: orderAt(index), value: { id: target } }));

const rows: readonly Row[] = [
  { id: id('ann'), collection: 'people', fields: { kind: 'member' } },
  { id: id('bo'), collection: 'people', fields: { kind: 'outside' } },
  { id: id('goal'), collection: 'goals', fields: { title: 'Forty regulars' } },
  { collection: 'teamMembers', fields: { person: id('bo'), role: 'Media planner', party: 'freelancer' } },
  {
    collection: 'activities',
    fields: {
      title: 'Spring campaign',
      goal: { id: id('goal') },
      owner: id('ann'),
      executor: id('bo'),
      start: '2027-03-15',
      end: '2027-04-30',
      means: 'Banners and a landing page',
      budget: 250_000,
    },
  },
  { collection: 'activities', fields: { title: 'Summer outline', owner: id('ann'), start: '2027-05-30' } },
  {
    collection: 'activities',
    fields: { title: 'SECRET PITCH', owner: id('ann'), start: '2027-03-01', internal: true },
  },
  { collection: 'activities', fields: { title: 'Flyers', executorType: 'client', start: '2027-03-01' } },
  { collection: 'milestones', fields: { title: 'Form live', date: '2027-04-12' } },
  {
    collection: 'meetings',
    fields: {
      name: 'Review',
      frequency: 'monthly',
      firstDate: '2027-03-08',
      attendees: references(id('ann')),
    },
  },
  {
    id: singleRowId(documentId, 'goalExtract', 'goalExtract'),
    collection: 'goalExtract',
    block: 'goalExtract',
    fields: {
      goals: references(id('goal')),
      hypothesis: prose('If bread can be ordered at night, more is.'),
    },
  },
];

function inputOf(own: readonly Row[] = rows, changes: Partial<PlanPdfInput> = {}): PlanPdfInput {
  const document = buildDocument(own);
  return inputFor(
    { ...document, structure: { ...document.structure, sections } },
    { people: { [id('ann')]: 'Annika', [id('bo')]: 'Bohdan' }, ...changes },
  );
}

async function read(kind: 'implementationGuide' | 'goalExtract', input = inputOf()) {
  const pdf = await readPdf(await renderPdf(kind, input));
  return { ...pdf, text: squeeze(pdf.pages.map(({ body }) => body).join('')) };
}

test('the implementation guide says who does what when, person by person, then party by party, then what is nobody’s', async () => {
  const { text, title, outline } = await read('implementationGuide');
  expect(title).toBe('Implementation guide – Sample plan');
  const hands = outline.flatMap((line) => /^\d+ (.*) \d+$/.exec(line)?.[1] ?? []);
  expect(hands).toEqual(['Bohdan', 'Annika', 'The client', 'Nobody named yet']);
  for (const words of [
    '1 March 2027 to 29 May 2027',
    'Media planner',
    'Spring campaign',
    'Forty regulars',
    'Banners and a landing page',
    '€2,500',
    'carries it out',
    'Form live',
    '8 Mar 2027; 8 Apr 2027; 8 May 2027',
    'Flyers',
  ]) {
    expect(text).toContain(squeeze(words));
  }
  expect(text).not.toContain(squeeze('Summer outline'));
  expect(text).not.toContain(squeeze('SECRET'));
});

test('the guide is about the days that its agency counts: this quarter and the next, where it says so', async () => {
  const settings = {
    detailWindow: 'quarter',
    detailWindowDays: null,
    experimentShareMin: '0.2',
    deviationPct: '0.1',
    gapPct: '0.1',
    maxTopPriorityGoals: 3,
    paidShareMax: '0.9',
    maxTrafficTimes: 3,
  } as const;
  const { text } = await read('implementationGuide', inputOf(rows, { settings }));
  expect(text).toContain(squeeze('1 March 2027 to 31 May 2027'));
  expect(text).toContain(squeeze('Summer outline'));
});

test('what is internal stands in the guide of an internal draft', async () => {
  const document = buildDocument(rows);
  const { text } = await read('implementationGuide', {
    ...inputOf(),
    document: { ...document, structure: { ...document.structure, sections } },
    edition: { kind: 'internalDraft', waived: [] },
    preparedBy: null,
  });
  expect(text).toContain(squeeze('SECRET PITCH'));
});

test.each([
  ['nothing to do in it', [], '2027-02-24T09:30:00.000Z', 'Nothing is planned in detail yet.'],
  ['its days behind it', rows, '2028-02-24T09:30:00.000Z', 'The period of the plan is over'],
])('the guide of a plan with %s says so', async (_what, own, standsAt, words) => {
  const { text } = await read('implementationGuide', inputOf(own, { standsAt }));
  expect(text).toContain(squeeze(words));
});

test.each(locales)('the guide speaks the reader’s language: %s', async (locale) => {
  const titles = {
    nl: 'Uitvoeringsgids – Sample plan',
    ru: 'Руководство по реализации – Sample plan',
    sv: 'Genomförandeguide – Sample plan',
    pl: 'Przewodnik wdrożeniowy – Sample plan',
    en: 'Implementation guide – Sample plan',
  };
  const { title, text } = await read('implementationGuide', inputOf(rows, { frame: buildFrame(locale) }));
  expect(title).toBe(titles[locale]);
  // No word is missing: a key without words is shown as itself.
  expect(text).not.toContain('guide.');
});

test('the goal extract stands on one page under the name of the plan', async () => {
  const { pages, title, text } = await read('goalExtract');
  expect(title).toBe('Goal extract – Sample plan');
  expect(pages).toHaveLength(1);
  for (const words of ['Bakkerij De Korenaar', 'Forty regulars', 'If bread can be ordered at night']) {
    expect(text).toContain(squeeze(words));
  }
  expect(text).not.toContain(squeeze('Spring campaign'));
});

const sentencesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `Sentence number ${index} about ordering bread at night.`);

test('a long goal extract is set smaller to stay on its page, and loses nothing where even that is too much', async () => {
  const withProse = (sentences: number) =>
    rows.map((row) =>
      row.collection === 'goalExtract'
        ? { ...row, fields: { ...row.fields, hypothesis: prose(...sentencesOf(sentences)) } }
        : row,
    );
  const long = await read('goalExtract', inputOf(withProse(20)));
  expect(long.pages).toHaveLength(1);
  const endless = await read('goalExtract', inputOf(withProse(160)));
  expect(endless.pages.length).toBeGreaterThan(1);
  expect(endless.text).toContain(squeeze('Sentence number 159 about'));
});

test('an extract of which nothing is written says so', async () => {
  const { text, pages } = await read('goalExtract', inputOf([]));
  expect(pages).toHaveLength(1);
  expect(text).toContain(squeeze('Nothing has been filled in here.'));
});
