import { expect, test } from 'vitest';
import type { Item } from '../../document/document.ts';
import { type FieldValue, seriesEntry } from '../../fields/face.ts';
import { kpiFigureIn, kpiPeriods } from './kpi-periods.ts';

const header = (periodEnd: string): Item => ({
  id: 'plan',
  collection: 'document',
  order: 'a',
  fields: { periodStart: '2027-01-01', periodEnd },
  revisions: {},
});
const series = (...figures: readonly string[]): FieldValue =>
  figures.map((figure, at) => seriesEntry(`2027-0${at + 1}`, figure));
const kpi = (fields: Item['fields']): Item => ({
  id: 'kpi',
  collection: 'kpis',
  order: 'a',
  fields: { target: series('10', '20', '40', '5'), ...fields },
  revisions: {},
});
const quarter = { key: '2027-Q1', months: ['2027-01', '2027-02', '2027-03'] };

test('few months stand for themselves, many come together by quarter', () => {
  expect(kpiPeriods(header('2027-03-31'), [kpi({})]).map(({ key }) => key)).toEqual([
    '2027-01',
    '2027-02',
    '2027-03',
    '2027-04',
  ]);
  expect(kpiPeriods(header('2027-12-31'), []).map(({ key }) => key)).toEqual([
    '2027-Q1',
    '2027-Q2',
    '2027-Q3',
    '2027-Q4',
  ]);
});

test.each<[aggregation: string | undefined, unit: string, figure: string]>([
  ['sum', 'count', '70'],
  ['average', 'count', '23.3'],
  ['average', 'percent', '23.3333'],
  ['average', 'money', '23'],
  ['last', 'count', '40'],
  [undefined, 'percent', '40'],
])('in a quarter the months come together by %s (%s)', (aggregation, unit, figure) => {
  const row = kpi({ unit, ...(aggregation === undefined ? {} : { aggregation }) });
  expect(kpiFigureIn(row, quarter, 'target')).toBe(figure);
  expect(kpiFigureIn(row, quarter, 'actual')).toBeNull();
});
