import { promptRowId, singleRowId } from '@kader/plan/blocks';
import { type FieldValue, seriesEntry } from '@kader/plan/fields';
import { locales, type TemplateStructure } from '@kader/plan/template';
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
import { heightOf } from '../height-of.ts';
import { renderPlanPdf } from '../render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const sections: TemplateStructure['sections'] = [
  {
    key: 'choices',
    blocks: [
      {
        key: 'choices',
        type: 'questionSet',
        settings: {
          prompts: [
            { key: 'traffic', scale: 'trafficBalance' },
            { key: 'open' },
            { key: 'shop', scale: 'scope', ring: 'beyond' },
          ],
        },
      },
    ],
  },
  { key: 'brand', blocks: [{ key: 'sheet', type: 'positioning' }] },
  { key: 'funnel', blocks: [{ key: 'funnel', type: 'funnel' }] },
  { key: 'kpis', blocks: [{ key: 'kpis', type: 'kpis' }] },
];

const stage = (name: string, fields: Readonly<Record<string, FieldValue>>): Row => ({
  id: id(name),
  collection: 'funnelStages',
  fields: { name, ...fields },
});
const rows: readonly Row[] = [
  { id: id('ann'), collection: 'people', fields: { kind: 'client' } },
  {
    id: promptRowId(documentId, 'choices', 'traffic'),
    collection: 'questions',
    block: 'choices',
    fields: {
      trafficBalance: 'mostlyOrganic',
      answer: { type: 'doc', content: [paragraph('Repairs are searched for.')] },
      decidedBy: id('ann'),
      decidedOn: '2027-02-20',
    },
  },
  {
    id: promptRowId(documentId, 'choices', 'shop'),
    collection: 'questions',
    block: 'choices',
    fields: { status: 'later' },
  },
  {
    collection: 'ownQuestions',
    block: 'choices',
    fields: { question: 'Do we repair other brands?', scale: 'delivery', delivery: 'mix' },
  },
  {
    id: singleRowId(documentId, 'sheet', 'positioning'),
    collection: 'positioning',
    block: 'sheet',
    fields: { usp: 'Repaired while you wait', pricePolicy: 'premium' },
  },
  { collection: 'positioningOther', block: 'sheet', fields: { label: 'Place', text: 'By the station' } },
  stage('Reach', { volume: '40000', counts: 'visitors' }),
  stage('Engage', { rate: '0.06', benchmarkRate: '0.08', stageMessage: 'See what it costs first' }),
  stage('Convert', { rate: '0.12' }),
  stage('Loyal', { rate: '0.25' }),
  {
    id: singleRowId(documentId, 'funnel', 'funnelEconomics'),
    collection: 'funnelEconomics',
    block: 'funnel',
    fields: { aov: 6000, ordersPerCustomerYear: '1.5', grossMargin: '0.45' },
  },
];

const documentOf = (given: readonly Row[]) => {
  const document = buildDocument(given);
  return { ...document, structure: { ...document.structure, sections } };
};
const print = async (given: readonly Row[], locale: (typeof locales)[number] = 'en') => {
  const frame = buildFrame(locale, {
    'blocks.choices.prompts.traffic.question': 'Bought or organic?',
    'blocks.choices.prompts.open.question': 'NOT ANSWERED',
    'blocks.choices.prompts.shop.question': 'A web shop?',
  });
  const input = inputFor(documentOf(given), { frame, people: { [id('ann')]: 'Marieke' } });
  const { pages } = await readPdf(await renderPlanPdf(input));
  return pages.map(({ body }) => body).join('');
};

test('questions with their scale, the positioning and the funnel stand in print', async () => {
  const text = await print(rows);
  for (const part of [
    'Bought or organic?',
    'Paid Mostly paid Half and half Mostly organic Organic',
    'Repairs are searched for.',
    'Decided by Marieke on 20 Feb 2027',
    'Further out: what changes the business itself A web shop?',
    'Do we repair other brands?',
    'USP Repaired while you wait',
    'Price level Above the market',
    'By the station',
    'Reach 40,000 visitors',
    '6% 12% 25%',
    'Engage: biggest bottleneck: 8% is usual',
    'Engage 2,400 6% 8%',
    'See what it costs first',
    'Revenue per year €6,480',
  ]) {
    expect(text).toContain(squeeze(part));
  }
  expect(text).not.toContain(squeeze('NOT ANSWERED'));
});

test('what a customer is worth stands in print beside what it costs to win one', async () => {
  const kpi = (metric: string, figure: string): Row => ({
    collection: 'kpis',
    fields: { name: metric, metric, unit: 'money', actual: [seriesEntry('2027-03', figure)] },
  });
  const text = await print([
    ...rows,
    kpi('customer-acquisition-cost', '15000'),
    kpi('customer-lifetime-value', '43200'),
  ]);
  for (const part of [
    'Break-even ROAS 2.22',
    '(CLV:CAC) 2.88×',
    'Payback period of acquisition cost (CAC) 44.4 months',
  ]) {
    expect(text).toContain(squeeze(part));
  }
});

test.each(locales)('in %s, too, and with nothing filled', async (locale) => {
  expect(await print(rows, locale)).toContain(squeeze('See what it costs first'));
  expect(await print([], locale)).not.toMatch(/undefined|NaN/);
});

test('stages without figures are a table without a drawing', async () => {
  const text = await print([stage('Visit', {}), stage('Buy', {})]);
  expect(text).toContain(squeeze('Visit'));
  expect(text).not.toContain(squeeze('square root'));
});

test('a drawing counts with its own height', () => {
  const shape = { type: 'rect', x: 0, y: 40, w: 10, h: 52, color: '#ffffff' } as const;
  expect(heightOf({ canvas: [shape] }, 400)).toBe(92);
});
