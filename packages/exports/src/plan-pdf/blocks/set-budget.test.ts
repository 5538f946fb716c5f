import { type FieldValue, seriesEntry } from '@kader/plan/fields';
import { locales } from '@kader/plan/template';
import { expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../../testing/read-pdf.ts';
import { buildDocument, buildFrame, id, inputFor, type Row } from '../../testing/sample-plan.ts';
import type { PlanPdfInput } from '../plan-pdf-input.ts';
import { renderPlanPdf } from '../render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const line = (label: string, cents: string, fields: Readonly<Record<string, FieldValue>> = {}): Row => ({
  id: id(label),
  collection: 'budgetLines',
  fields: { label, plan: [seriesEntry('2027-03', cents)], ...fields },
});
const rows: readonly Row[] = [
  line('Posters', '100000'),
  line('Ads on phones', '200000', { channel: 'search-ads', committed: 250_000 }),
  line('Ads on screens', '50000', { channel: 'search-ads', committed: 10_000 }),
  line('Letter', '150000', { channel: 'newsletter', isExperiment: true }),
  line('Fee', '777700', { channel: 'secret', internal: true, committed: 777_700 }),
];

function planOf(given: readonly Row[]) {
  const { structure, ...document } = buildDocument(given);
  const sections = [{ key: 'budget', blocks: [{ key: 'budget', type: 'budget' }] }];
  return { ...document, structure: { ...structure, sections } };
}

async function read(given: readonly Row[], changes: Partial<PlanPdfInput> = {}) {
  const input = inputFor(planOf(given), {
    catalogueNames: {
      metrics: {},
      channels: { 'search-ads': 'Search advertising', newsletter: 'Newsletter', secret: 'Secret' },
    },
    ...changes,
  });
  const pdf = await readPdf(await renderPlanPdf(input));
  return squeeze(pdf.pages.map(({ body }) => body).join(''));
}

test('what each channel takes is set with its share, what names none last, and experiments below the total', async () => {
  const text = await read(rows);
  expect(text).toContain(
    squeeze(
      'Cost by channel Channel Planned Share Search advertising 2,500 50% Newsletter 1,500 30% Without a channel 1,000 20% Total 5,000 100% Of which experiments 1,500 30%',
    ),
  );
  expect(text).not.toContain('Secret');
});

test('without a channel at any line there is nothing to set', async () => {
  expect(await read(rows.slice(0, 1))).not.toContain(squeeze('Cost by channel'));
});

test('what is committed, and by how much it is above plan, stands in an internal draft alone', async () => {
  expect(await read(rows)).not.toContain('Committed');
  const text = await read(rows.slice(0, 4), {
    document: planOf(rows.slice(0, 4)),
    edition: { kind: 'internalDraft', waived: [] },
  });
  expect(text).toContain(squeeze('Committed €2,600'));
  expect(text).toContain(squeeze('Committed above plan €500'));
});

test.each(locales)('the words are all there in %s', async (locale) => {
  const text = await read(rows, { frame: buildFrame(locale) });
  expect(text).not.toMatch(/computed\.|channels\.|grid\./);
});
