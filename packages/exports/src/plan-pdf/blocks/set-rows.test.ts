import { collectionDefinition } from '@kader/plan/blocks';
import { rowsOf } from '@kader/plan/document';
import { describe, expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../../testing/read-pdf.ts';
import { buildDocument, id, inputFor, type Row } from '../../testing/sample-plan.ts';
import { makePdf } from '../make-pdf.ts';
import { prepareReading } from '../reading.ts';
import { setRows } from './set-rows.ts';

vi.setConfig({ testTimeout: 30_000 });

/** The rows of a collection as a block without a view of its own would print them. */
async function printed(collection: string, rows: readonly Row[]) {
  const definition = collectionDefinition(collection);
  if (definition === undefined) {
    throw new Error(`no collection ${collection}`);
  }
  const input = inputFor(buildDocument(rows), { people: { [id('ann')]: 'Marieke' } });
  const reading = prepareReading(input);
  const content = setRows(reading, 'goals', definition, rowsOf(input.document, collection));
  const { bytes } = await makePdf(reading, content.length === 0 ? [{ text: [{ text: 'none' }] }] : content);
  return await readPdf(bytes);
}

const businessGoal = (title: string): Row => ({
  collection: 'businessGoals',
  fields: { title, nature: 'financial' },
});

describe('rows of a block without a view of its own', () => {
  test('a table of the fields that are filled, under their short labels', async () => {
    const { pages } = await printed('businessGoals', [
      businessGoal('Grow'),
      { collection: 'businessGoals', fields: { title: 'Last' } },
    ]);
    expect(pages[0]?.body).toBe(squeeze('Business goals Business goal Kind Grow Financial Last –'));
  });

  test('heads repeat on every page, and rows stay whole', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => businessGoal(`<${index} ${'grow '.repeat(30)}>`));
    const { pages } = await printed('businessGoals', rows);
    expect(pages.length).toBeGreaterThan(3);
    for (const { body } of pages) {
      expect(body).toContain(squeeze('Business goal Kind'));
      expect(body.split('<').length).toBe(body.split('>').length);
    }
  });

  test('a row higher than a page breaks and loses nothing', async () => {
    const { pages } = await printed('businessGoals', [businessGoal(`${'row '.repeat(2500)}END`)]);
    expect(pages.map(({ body }) => body).join('')).toContain('rowrowEND');
  });

  test('entries of label and value where a table would be too wide', async () => {
    const { pages } = await printed('goals', [
      { id: id('ann'), collection: 'people', fields: { kind: 'client' } },
      {
        collection: 'goals',
        fields: {
          title: 'Win regulars',
          department: 'sales',
          metric: 'newCustomers',
          unit: 'money',
          target: '1250000',
          dueDate: '2027-05-15',
          owner: id('ann'),
          baselineUnknown: true,
          priority: '2',
        },
      },
    ]);
    for (const part of [
      'Win regulars',
      'Target €12,500',
      'Due 15 May 2027',
      'Owner Marieke',
      'Not known Yes',
      'Priority 2',
    ]) {
      expect(pages[0]?.body).toContain(squeeze(part));
    }
  });

  test('nothing without rows', async () => {
    expect((await printed('businessGoals', [])).pages[0]?.body).toBe('none');
  });
});
