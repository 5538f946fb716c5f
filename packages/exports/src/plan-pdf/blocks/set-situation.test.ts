import { benchmarkValueId, singleRowId } from '@kader/plan/blocks';
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
import { renderPlanPdf } from '../render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const sections: TemplateStructure['sections'] = [
  { key: 'audit', blocks: [{ key: 'audit', type: 'audit' }] },
  { key: 'swot', blocks: [{ key: 'swot', type: 'swot' }] },
  { key: 'rivals', blocks: [{ key: 'rivals', type: 'competitors' }] },
  { key: 'people', blocks: [{ key: 'people', type: 'audiences' }] },
];
const finding = (column: string, text: string, more: Row['fields'] = {}): Row => ({
  collection: 'findings',
  fields: { column, finding: text, ...more },
});
const point = (name: string, quadrant: string, fields: Row['fields']): Row => ({
  id: id(name),
  collection: 'swotItems',
  fields: { quadrant, text: name, ...fields },
});
const rival = (name: string): Row => ({ id: id(name), collection: 'competitors', fields: { name } });
const reference = (name: string) => ({ id: id(name), order: 'V', value: { id: id(name) } });
const rivals = ['Fietsketen', 'Corner', 'Wheels', 'Velo', 'Fifth'] as const;

const rows: readonly Row[] = [
  finding('internal', 'Quotes go out after nine days', {
    evidence: 'Mailbox of February',
    impact: '4',
    focus: true,
    date: '2027-02-10',
  }),
  finding('market', 'Dealers give up'),
  finding('resources', 'One mechanic'),
  {
    id: singleRowId(documentId, 'audit', 'auditConclusion'),
    collection: 'auditConclusion',
    block: 'audit',
    fields: { conclusion: { type: 'doc', content: [paragraph('Win where dealers give up.')] } },
  },
  point('Every brand', 'strength', { impact: '4' }),
  point('A full crew', 'strength', { impact: '5', evidence: 'Payroll' }),
  point('A dealer closes', 'opportunity', { impact: '5', likelihood: '3' }),
  {
    collection: 'swotResponses',
    fields: {
      cell: 'so',
      response: 'A first service at cost',
      basedOn: [reference('A full crew'), reference('A dealer closes')],
    },
  },
  ...rivals.map(rival),
  {
    id: id('days'),
    collection: 'benchmarkCriteria',
    fields: { name: 'Days until repaired', unit: 'days', direction: 'lower', own: '2' },
  },
  {
    id: benchmarkValueId(documentId, id('days'), id('Fietsketen')),
    collection: 'benchmarkValues',
    parent: id('days'),
    fields: { competitor: { id: id('Fietsketen') }, value: '4' },
  },
  {
    collection: 'audiences',
    fields: {
      kind: 'persona',
      name: 'Commuters',
      needs: [{ id: 'a', order: 'V', value: 'Home the same day' }],
    },
  },
];

const print = async (given: readonly Row[], locale: (typeof locales)[number] = 'en') => {
  const document = buildDocument(given);
  const input = inputFor(
    { ...document, structure: { ...document.structure, sections } },
    { frame: buildFrame(locale) },
  );
  const { pages } = await readPdf(await renderPlanPdf(input));
  return pages.map(({ body }) => body).join('');
};

test('the situation stands in print: columns, quadrants by weight, the comparison, audiences', async () => {
  const text = await print(rows);
  for (const part of [
    'Internal Quotes go out after nine days Mailbox of February Focus · Impact 4 · 10 Feb 2027',
    'Market Dealers give up',
    'One mechanic',
    'Conclusion Win where dealers give up.',
    'Strengths 15 A full crew Payroll 12 Every brand',
    'Opportunities 15 A dealer closes',
    'A first service at cost Pair Strength with opportunity Points A full crew and A dealer closes',
    'Days until repaired days 2 4 – – – +2 200 1',
    // The fifth competitor begins a table of its own.
    'Days until repaired days 2 – +2 200 1',
    'Commuters',
    'Home the same day',
  ]) {
    expect(text).toContain(squeeze(part));
  }
  expect(text).not.toContain(squeeze('External'));
});

test.each(locales)('in %s, too, and with nothing filled', async (locale) => {
  expect(await print(rows, locale)).toContain(squeeze('A first service at cost'));
  expect(await print([], locale)).not.toMatch(/undefined|NaN/);
});
