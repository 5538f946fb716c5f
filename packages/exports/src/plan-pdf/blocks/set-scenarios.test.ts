import { keyedRowId, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { type FieldValue, seriesEntry } from '@kader/plan/fields';
import { locales } from '@kader/plan/template';
import { expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../../testing/read-pdf.ts';
import {
  buildDocument,
  buildFrame,
  documentId,
  id,
  inputFor,
  paragraph,
  type Row,
} from '../../testing/sample-plan.ts';
import { renderPlanPdf } from '../render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const prose = (text: string): FieldValue => ({ type: 'doc', content: [paragraph(text)] });
const references = (...ids: readonly string[]): FieldValue =>
  ids.map((target, index) => ({ id: target, order: orderAt(index), value: { id: target } }));
const scenarioId = (type: string) => keyedRowId(documentId, 'scenarios', { key: type });
const scenario = (type: string, fields: Readonly<Record<string, FieldValue>>): Row => ({
  id: scenarioId(type),
  collection: 'scenarios',
  fields: { type, ...fields },
});
const part = (type: string, collection: string, fields: Row['fields']): Row => ({
  collection,
  parent: scenarioId(type),
  fields,
});

const rows: readonly Row[] = [
  { id: id('ann'), collection: 'people', fields: { kind: 'client' } },
  { id: id('goal'), collection: 'goals', fields: { title: 'Forty regulars' } },
  { id: id('ill'), collection: 'risks', fields: { description: 'The baker falls ill' } },
  {
    collection: 'budgetLines',
    fields: { label: 'Search', plan: [seriesEntry('2027-03', '500000')] },
  },
  {
    id: singleRowId(documentId, 'goalExtract', 'goalExtract'),
    collection: 'goalExtract',
    block: 'goalExtract',
    fields: {
      goals: references(id('goal')),
      hypothesis: prose('If bread can be ordered at night, more is.'),
      start: '2027-03-01',
      end: '2027-05-31',
      qualityCriteria: 'No order is lost',
      qualityOwner: id('ann'),
      qualityFrequency: 'weekly',
      risks: references(id('ill')),
    },
  },
  { collection: 'extractPhases', block: 'goalExtract', fields: { name: 'Trial', start: '2027-03-01' } },
  {
    collection: 'extractMessages',
    block: 'goalExtract',
    fields: { audience: 'Shop staff', message: 'Orders print at five', when: 'a week ahead' },
  },
  scenario('pessimistic', { hypothesis: prose('Everything at once.'), probability: '0.2' }),
  part('pessimistic', 'scenarioCosts', { label: 'Radio', amount: 900_000 }),
  scenario('realistic', {
    costFactor: '1',
    expectedValue: '40',
    expectedUnit: 'count',
    probability: '0.5',
    chosen: true,
    chosenBy: id('ann'),
    chosenOn: '2027-02-20',
    chosenReason: prose('The oven takes no more.'),
    chosenEvidence: 'Minutes of 20 February',
  }),
  part('realistic', 'scenarioResults', { metric: 'conversionRate', unit: 'percent', value: '0.6' }),
  part('realistic', 'scenarioMessages', { audience: 'Drivers', message: 'Later rounds' }),
  scenario('optimistic', { costFactor: '0.6', probability: '0.3' }),
];

const print = async (given: readonly Row[], locale: (typeof locales)[number] = 'en') => {
  const document = buildDocument(given);
  const sections = ['goals', 'risks', 'budget', 'goalExtract', 'scenarios'].map((type) => ({
    key: type,
    blocks: [{ key: type, type }],
  }));
  const structure = { ...document.structure, sections };
  const input = inputFor(
    { ...document, structure },
    { frame: buildFrame(locale), people: { [id('ann')]: 'Marieke' } },
  );
  const { pages } = await readPdf(await renderPlanPdf(input));
  return pages.map(({ body }) => body);
};

test('the extract stands on one page; the scenarios stand side by side, with what was chosen, by whom and why', async () => {
  const pages = await print(rows);
  const text = pages.join('');
  for (const found of [
    'This plan carries out the realistic scenario.',
    'Realistic (Chosen)',
    'The dearest and most aggressive',
    'Everything at once.',
    'Radio: €9,000',
    'Of the budget: 100%',
    '€125 per result',
    'Drivers: Later rounds',
    'conversionRate: 60%',
    'By: Marieke',
    'The oven takes no more.',
    'Evidence: Minutes of 20 February',
    'Weighted cost €5,200',
    'Three-point estimate €5,333',
  ]) {
    expect(text).toContain(squeeze(found));
  }
  const extract = pages.filter((page) =>
    page.includes(squeeze('If bread can be ordered at night, more is.')),
  );
  expect(extract).toHaveLength(1);
  for (const found of [
    'Forty regulars',
    'Trial: 1 Mar 2027 – …',
    '€5,000',
    'Checked by: Marieke',
    'Shop staff: Orders print at five a week ahead',
    'The baker falls ill',
  ]) {
    expect(extract[0]).toContain(squeeze(found));
  }
});

test('what the client chose on the version stands beside it and in the record, and takes the place of the plan’s own', async () => {
  const document = buildDocument(rows);
  const sections = ['goals', 'risks', 'scenarios'].map((type) => ({
    key: type,
    blocks: [{ key: type, type }],
  }));
  const structure = { ...document.structure, sections };
  const choice = {
    version: 1,
    name: 'Marta Zielińska',
    role: 'executive',
    kind: 'chooseScenario',
    scenario: 'optimistic',
    note: 'Cheaper, and enough for us.',
    at: '2027-03-05T15:20:00.000Z',
    timeZone: 'Europe/Amsterdam',
    locale: 'pl',
    hash: '0123456789abcdef'.repeat(4),
  } as const;
  const people = { [id('ann')]: 'Marieke' };
  const input = inputFor({ ...document, structure }, { people, decisions: [choice] });
  const { pages } = await readPdf(await renderPlanPdf(input));
  const text = pages.map(({ body }) => body).join('');
  for (const found of [
    'This plan carries out the optimistic scenario.',
    'Optimistic (Chosen)',
    'By: Marta Zielińska, Executive',
    'On: 5 March 2027 at 16:20 CET',
    'Optimistic scenario chosen · v1',
    'Reason for the choice',
  ]) {
    expect(text).toContain(squeeze(found));
  }
  expect(text.split(squeeze('Cheaper, and enough for us.'))).toHaveLength(3);
  expect(text).not.toContain(squeeze('Realistic (Chosen)'));
  expect(text).not.toContain(squeeze('The oven takes no more.'));
});

test.each(locales)('in %s, too, and with nothing filled', async (locale) => {
  expect((await print(rows, locale)).join('')).toContain(squeeze('The oven takes no more.'));
  expect((await print([], locale)).join('')).not.toMatch(/undefined|NaN/);
});
