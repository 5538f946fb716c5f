import { singleRowId } from '@kader/plan/blocks';
import type { FieldValue } from '@kader/plan/fields';
import { locales, type TemplateStructure } from '@kader/plan/template';
import { expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../../testing/read-pdf.ts';
import { buildDocument, buildFrame, documentId, inputFor, type Row } from '../../testing/sample-plan.ts';
import { renderPlanPdf } from '../render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const sections: TemplateStructure['sections'] = [
  { key: 'frame', blocks: [{ key: 'pyramid', type: 'strategyPyramid' }] },
  { key: 'sales', blocks: [{ key: 'journey', type: 'journey' }] },
  { key: 'channels', blocks: [{ key: 'channels', type: 'channels' }] },
  { key: 'content', blocks: [{ key: 'content', type: 'content' }] },
  { key: 'technology', blocks: [{ key: 'technology', type: 'technology' }] },
];

const one = (value: string): FieldValue => [{ id: value, order: 'V', value }];
const rows: readonly Row[] = [
  {
    id: singleRowId(documentId, 'pyramid', 'pyramid'),
    collection: 'pyramid',
    block: 'pyramid',
    fields: {
      vision: 'A town where nothing is thrown away',
      frame: 'Never sell what we would not repair',
      frameExample: 'No sealed scooters',
      horizonYears: '5',
    },
  },
  {
    id: singleRowId(documentId, 'journey', 'journeySettings'),
    collection: 'journeySettings',
    block: 'journey',
    fields: { salesMode: 'leadgen' },
  },
  { collection: 'journeySteps', fields: { name: 'Looks for a repair', friction: '2' } },
  {
    collection: 'journeySteps',
    fields: {
      name: 'Asks for a price',
      friction: '5',
      improvement: 'Ask for a photograph',
      isConversion: true,
    },
  },
  {
    collection: 'planChannels',
    fields: {
      channel: 'newsletter',
      ownership: 'owned',
      purposes: one('retention'),
      role: 'Says what is due',
    },
  },
  { collection: 'planChannels', fields: { channel: 'print', ownership: 'paid' } },
  { collection: 'contentItems', fields: { title: 'Worn chains', publishOn: '2027-04-08', status: 'draft' } },
  { collection: 'contentItems', fields: { title: 'The oldest bicycle' } },
  {
    collection: 'promotions',
    fields: { title: 'Winter check', discount: '0.2', price: 10000, unitCost: 5500 },
  },
  {
    collection: 'technologies',
    fields: {
      kind: 'tool',
      name: 'Mailing service',
      purpose: 'Write when something is due',
      status: 'chosen',
      cost: 4900,
      period: 'month',
      pros: one('Known at the counter'),
    },
  },
];

const print = async (given: readonly Row[], locale: (typeof locales)[number] = 'en') => {
  const document = buildDocument(given);
  const input = inputFor(
    { ...document, structure: { ...document.structure, sections } },
    {
      frame: buildFrame(locale),
      catalogueNames: { metrics: {}, channels: { newsletter: 'Newsletter', print: 'Print' } },
    },
  );
  const { pages } = await readPdf(await renderPlanPdf(input));
  return pages.map(({ body }) => body).join('');
};

test('the pyramid, the journey, channels, content and technology stand in print', async () => {
  const text = await print(rows);
  for (const part of [
    'Vision A town where nothing is thrown away',
    'Strategy Frame Never sell what we would not repair No sealed scooters',
    'Sales mode: Lead generation · 2 steps · average friction 3.5',
    '2 Asks for a price Ask for a photograph',
    'Purpose Owned Earned Paid Retention Newsletter No purpose yet Print',
    'Newsletter Says what is due',
    'April 2027 Worn chains',
    'No date yet The oldest bicycle',
    'Promotions Winter check',
    'Tool · Chosen Mailing service Write when something is due',
    'Pros Known at the counter',
    'Cost per year €588',
  ]) {
    expect(text).toContain(squeeze(part));
  }
  // What a piece costs the firm is not for the client's eyes, and neither is what follows from it.
  expect(text).not.toContain('€55');
});

test.each(locales)('in %s, too, and with nothing filled', async (locale) => {
  const text = await print(rows, locale);
  expect(text).toContain(squeeze('Asks for a price'));
  expect(text).not.toMatch(/undefined|NaN/);
  expect(await print([], locale)).not.toMatch(/undefined|NaN/);
});
