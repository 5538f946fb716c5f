import type { FieldValue } from '@kader/plan/fields';
import { timeScale } from '@kader/plan/formulas';
import { locales, type TemplateStructure } from '@kader/plan/template';
import { describe, expect, test, vi } from 'vitest';
import { readPdf, squeeze } from '../../testing/read-pdf.ts';
import { buildDocument, buildFrame, id, inputFor, paragraph, type Row } from '../../testing/sample-plan.ts';
import { drawTrack } from '../draw-track.ts';
import { renderPlanPdf } from '../render-plan-pdf.ts';

// Reading back is done by a second library; on a busy machine both take their time.
vi.setConfig({ testTimeout: 180_000 });

const sections: TemplateStructure['sections'] = [
  { key: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] },
  { key: 'tests', blocks: [{ key: 'experiments', type: 'experiments' }] },
];

const activity = (fields: Readonly<Record<string, FieldValue>>): Row => ({
  collection: 'activities',
  fields,
});
const rows: readonly Row[] = [
  { id: id('ann'), collection: 'people', fields: { kind: 'client' } },
  activity({
    title: 'Letter every second Thursday',
    layer: 'base',
    start: '2027-03-01',
    owner: id('ann'),
    channels: [{ id: 'newsletter', order: 'V', value: 'newsletter' }],
  }),
  activity({
    title: 'Spring check',
    layer: 'periodic',
    start: '2027-03-15',
    end: '2027-04-18',
    budget: 450_000,
    means: 'Posters and search ads',
  }),
  activity({ title: 'First frost', layer: 'moment', maxDecisionHours: '4' }),
  activity({ title: 'Something with film' }),
  {
    collection: 'experiments',
    fields: {
      title: 'Price before the form',
      status: 'done',
      hypothesisChange: 'show the price first',
      hypothesisBecause: 'callers ask for it',
      unit: 'percent',
      baseline: '0.05',
      mde: '0.2',
      dailyVisitors: '1000',
      visitorsA: '10000',
      conversionsA: '200',
      visitorsB: '10000',
      conversionsB: '250',
      learning: { type: 'doc', content: [paragraph('Tell the price early.')] },
    },
  },
];

const print = async (
  given: readonly Row[],
  locale: (typeof locales)[number] = 'en',
  shown: TemplateStructure['sections'] = sections,
) => {
  const document = buildDocument(given);
  const input = inputFor(
    { ...document, structure: { ...document.structure, sections: shown } },
    {
      frame: buildFrame(locale),
      people: { [id('ann')]: 'Marieke' },
      catalogueNames: { metrics: {}, channels: { newsletter: 'Newsletter' } },
    },
  );
  const { pages } = await readPdf(await renderPlanPdf(input));
  return pages.map(({ body }) => body).join('');
};

test('activities stand by layer with their days, experiments with sentence, sample, result and learning', async () => {
  const text = await print(rows);
  for (const part of [
    'Always-on base',
    'Letter every second Thursday',
    'from 1 Mar 2027, no end',
    'Newsletter',
    '15 Mar – 18 Apr 2027',
    'Posters and search ads',
    'when the chance comes',
    'No layer yet',
    'If we show the price first because callers ask for it',
    '8,155 · about 17 days',
    '2% against 2.5%. More than chance: p = 0.017',
    'Tell the price early.',
  ]) {
    expect(text).toContain(squeeze(part));
  }
});

test('a block set as timeline draws the days, one set as table says the rest: nothing stands twice', async () => {
  const as = (view: 'timeline' | 'table') =>
    print(rows, 'en', [
      { key: 'tactics', blocks: [{ key: 'activities', type: 'activities', settings: { view } }] },
    ]);
  const timeline = await as('timeline');
  expect(timeline).toContain(squeeze('15 Mar – 18 Apr 2027'));
  expect(timeline).not.toContain(squeeze('Posters and search ads'));
  expect(timeline.split(squeeze('Spring check')).length).toBe(2);
  const table = await as('table');
  expect(table).toContain(squeeze('Posters and search ads'));
  expect(table).toContain(squeeze('€4,500'));
  expect(table.split(squeeze('Spring check')).length).toBe(2);
});

test.each(locales)('in %s, too, and with nothing filled', async (locale) => {
  expect(await print(rows, locale)).toContain(squeeze('Tell the price early.'));
  expect(await print([activity({})], locale)).not.toMatch(/undefined|NaN/);
});

test('a hundred activities break over pages', async () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    activity({ title: `Activity ${index}`, layer: 'periodic', start: '2027-03-15', end: '2027-04-18' }),
  );
  const text = await print(many);
  expect(text).toContain(squeeze('Activity 0'));
  expect(text).toContain(squeeze('Activity 99'));
});

describe('a track', () => {
  const scale = timeScale('2027-03-01', '2027-05-31');
  const bar = {
    start: '2027-03-01',
    end: '2027-03-31',
    kind: 'bar',
    isCoarse: false,
    color: '#000000',
  } as const;
  const draw = (changes: object, window: { from: string; to: string; color: string } | null = null) =>
    scale === null
      ? []
      : drawTrack({ scale, width: 92, window, line: '#dddddd' }, { ...bar, ...changes }).filter(
          (shape) => !('lineColor' in shape && shape.lineColor === '#dddddd'),
        );

  test('has a full bar for what is worked out, a hatched one for what is coarse', () => {
    expect(draw({})).toEqual([{ type: 'rect', x: 0, y: 3.5, w: 31, h: 9, color: '#000000' }]);
    const coarse = draw({ isCoarse: true });
    expect(coarse.filter(({ type }) => type === 'rect')).toEqual([]);
    expect(coarse.length).toBeGreaterThan(8);
  });

  test('has a diamond for a chance, and nothing for what lies outside', () => {
    expect(draw({ kind: 'moment' })).toMatchObject([{ type: 'polyline', closePath: true }]);
    expect(draw({ start: '2028-01-01', end: '2028-01-31' })).toEqual([]);
  });

  test('runs on to the edge without an end, over the shaded window', () => {
    const shapes = draw(
      { kind: 'base', end: undefined },
      { from: '2027-03-01', to: '2027-04-30', color: '#eeeeee' },
    );
    expect(shapes).toMatchObject([
      { type: 'rect', x: 0, w: expect.closeTo(61), color: '#eeeeee' },
      { type: 'rect', x: 0, w: expect.closeTo(92), h: 4 },
    ]);
  });
});
