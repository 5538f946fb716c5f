import { keyedRowId, kpiNoteId, reconciliationId, singleRowId } from '@kader/plan/blocks';
import { type FieldValue, seriesEntry } from '@kader/plan/fields';
import { locales, type TemplateStructure } from '@kader/plan/template';
import { expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../../testing/read-pdf.ts';
import { buildDocument, buildFrame, documentId, id, inputFor, type Row } from '../../testing/sample-plan.ts';
import { renderPlanPdf } from '../render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const sections: TemplateStructure['sections'] = [
  { key: 'budget', blocks: [{ key: 'budget', type: 'budget' }] },
  { key: 'kpis', blocks: [{ key: 'kpis', type: 'kpis' }] },
  { key: 'follow', blocks: [{ key: 'follow', type: 'followUp' }] },
  { key: 'scenarios', blocks: [{ key: 'scenarios', type: 'scenarios' }] },
];

function figures(byMonth: Readonly<Record<string, string>>): FieldValue {
  return Object.entries(byMonth).map(([month, figure]) => seriesEntry(month, figure));
}

const line = (label: string, fields: Readonly<Record<string, FieldValue>> = {}): Row => ({
  id: id(label),
  collection: 'budgetLines',
  fields: { label, plan: figures({ '2027-03': '123450', '2027-04': '50000' }), ...fields },
});
const rows: readonly Row[] = [
  { id: id('ann'), collection: 'people', fields: { kind: 'client' } },
  line('Search ads', { expectedImpact: '40 bookings', actual: figures({ '2027-03': '130000' }) }),
  line('Trial', { isExperiment: true }),
  line('Fee', { internal: true, plan: figures({ '2027-03': '777700' }) }),
  {
    id: singleRowId(documentId, 'budget', 'budgetSettings'),
    collection: 'budgetSettings',
    block: 'budget',
    fields: { targetCost: 500_000, vatMode: 'excl' },
  },
  {
    id: id('copy'),
    collection: 'resources',
    fields: { name: 'Copywriter', unit: 'hours', rate: 8_533, quantity: figures({ '2027-03': '7.5' }) },
  },
  {
    id: id('leads'),
    collection: 'kpis',
    fields: {
      name: 'Bookings',
      unit: 'count',
      direction: 'up',
      dataSource: 'Booking system',
      target: figures({ '2027-03': '150', '2027-04': '160' }),
      actual: figures({ '2027-03': '120', '2027-04': '161' }),
    },
  },
  {
    id: kpiNoteId(documentId, id('leads'), '2027-03'),
    collection: 'kpiNotes',
    parent: id('leads'),
    fields: { month: '2027-03', note: 'The form was down', cause: 'An update' },
  },
  {
    collection: 'meetings',
    fields: {
      name: 'Monthly review',
      frequency: 'monthly',
      firstDate: '2027-03-31',
      lastHeld: '2027-02-01',
      attendees: [{ id: id('ann'), order: 'V', value: { id: id('ann') } }],
    },
  },
  {
    collection: 'adjustmentRules',
    fields: { kpi: { id: id('leads') }, condition: 'below', deviation: '0.15', action: 'Move a fifth' },
  },
];

async function read(given: readonly Row[], locale: (typeof locales)[number] = 'en', end = '2027-05-31') {
  const document = buildDocument(given, { periodEnd: end });
  const structure = { ...document.structure, sections };
  const pdf = await readPdf(
    await renderPlanPdf(
      inputFor({ ...document, structure }, { frame: buildFrame(locale), people: { [id('ann')]: 'Ann Vos' } }),
    ),
  );
  return { ...pdf, text: squeeze(pdf.pages.map(({ body }) => body).join('')) };
}

test('a budget, KPIs and follow-up are set with their figures, and what is internal is not', async () => {
  const { text } = await read(rows);
  for (const part of [
    'Search ads',
    '1,234.50',
    '3,469',
    '40 bookings',
    'Trial (exp.)',
    'Copywriter',
    '7.5',
  ]) {
    expect(text).toContain(squeeze(part));
  }
  for (const part of ['Bookings', '161', 'on target', 'The form was down', 'Cause: An update']) {
    expect(text).toContain(squeeze(part));
  }
  for (const part of [
    'Monthly review',
    'Next: 31/03/2027',
    'Ann Vos',
    'Move a fifth',
    'Below target',
    '15%',
  ]) {
    expect(text).toContain(squeeze(part));
  }
  for (const part of ['7,777', '85.33', '639.98', 'Last held']) {
    expect(text).not.toContain(squeeze(part));
  }
});

test('KPIs without actuals are set with every target, what they are for and who keeps them; analytics beside sales', async () => {
  const kpi: Row = {
    id: id('visits'),
    collection: 'kpis',
    fields: {
      name: 'Visits',
      metric: 'revenue',
      unit: 'money',
      baseline: '123400',
      owner: id('ann'),
      aggregation: 'sum',
      target: figures({ '2027-03': '1000000', '2027-04': '1100000', '2027-06': '99900' }),
    },
  };
  const compared: Row = {
    id: reconciliationId(documentId, '2027-03'),
    collection: 'reconciliation',
    fields: { month: '2027-03', analyticsOrders: '276', salesOrders: '300', note: 'Phone orders' },
  };
  const scenario = keyedRowId(documentId, 'scenarios', { key: 'realistic' });
  const result = { expectedMetric: 'revenue', expectedUnit: 'money', expectedValue: '2500000' };
  const chosen: readonly Row[] = [
    { id: scenario, collection: 'scenarios', fields: { type: 'realistic', chosen: true, ...result } },
    { collection: 'scenarioCosts', parent: scenario, fields: { label: 'All', amount: 98_700 } },
  ];
  const { text } = await read([...rows.slice(0, 2), kpi, compared, ...chosen]);
  for (const part of [
    '€10,000',
    '€11,000',
    '€999',
    'Owner: Ann Vos',
    'Start: €1,234',
    'Chosen scenario: €25,000',
    'Chosen scenario €987',
    '276',
    '-8%',
    'Phone orders',
  ]) {
    expect(text).toContain(squeeze(part));
  }
  expect(text).not.toContain(squeeze('Leads according to analytics'));
  const { text: year } = await read([...rows.slice(0, 1), kpi], 'en', '2028-02-28');
  expect(year).toContain(squeeze('Q2 2027'));
  expect(year).toContain(squeeze('€11,999'));
});

test.each([
  ['hours', ['88', '90', '90'], '89,3 часа'],
  ['money', ['9000', '8800', '9000'], '89,33'],
])('the mean of a quarter in %s has no more digits than somebody reads', async (unit, months, mean) => {
  const [first = '', second = '', third = ''] = months;
  const answers: Row = {
    collection: 'kpis',
    fields: {
      name: 'Ответ',
      unit,
      aggregation: 'average',
      target: figures({ '2027-04': first, '2027-05': second, '2027-06': third }),
    },
  };
  const { text } = await read([answers], 'ru', '2028-02-28');
  expect(text).toContain(squeeze(mean));
  expect(text).not.toContain('89,333');
});

test.each(locales)('the words are all there in %s', async (locale) => {
  const { text } = await read(rows, locale);
  expect(text).not.toMatch(/computed\.|columns\.|grid\.|collections\./);
});

test('a year is set by quarter, and many lines go on over pages under the same head', async () => {
  const many = Array.from({ length: 90 }, (_, index) => line(`Line ${index}`));
  const { pages, text } = await read(many, 'en', '2028-02-28');
  expect(text).toContain(squeeze('Q2 2027'));
  const heads = pages.filter(({ body }) => squeeze(body).includes(squeeze('Q1 2028')));
  expect(heads.length).toBeGreaterThan(2);
  expect(text).toContain(squeeze('Line 89'));
});

test('a budget over two calendar years says what each comes to, one within a year does not', async () => {
  const ads = line('Ads', { plan: figures({ '2027-12': '123450', '2028-01': '50000' }) });
  const { text } = await read([ads], 'en', '2028-02-28');
  expect(text).toContain(squeeze('Total 2027 1,234.50 Total 2028 500'));
  expect((await read([line('Ads')])).text).not.toContain(squeeze('Total 2027'));
});
