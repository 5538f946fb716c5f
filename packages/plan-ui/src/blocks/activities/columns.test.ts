import type { Item } from '@kader/plan/document';
import type { FieldValue } from '@kader/plan/fields';
import { describe, expect, test } from 'vitest';
import { daysOfKey, shiftBar } from './bar-dates.ts';
import { changeOfColumn, columnKeys, columnOf } from './columns.ts';

const stages = [{ id: 'reach' }, { id: 'loyal' }];

function activity(fields: Readonly<Record<string, FieldValue>>): Item {
  return { id: 'a', collection: 'activities', order: 'V', fields, revisions: {} };
}

describe('columns', () => {
  test('are the options or stages, and one for what has none', () => {
    expect(columnKeys('layer', stages)).toEqual(['base', 'periodic', 'moment', 'none']);
    expect(columnKeys('stage', stages)).toEqual(['reach', 'loyal', 'none']);
  });

  test.each<[Readonly<Record<string, FieldValue>>, string]>([
    [{ stage: { id: 'loyal' } }, 'loyal'],
    [{ stage: { id: 'gone' } }, 'none'],
    [{}, 'none'],
  ])('%o stands in %s', (fields, column) => {
    expect(columnOf(activity(fields), 'stage', columnKeys('stage', stages))).toBe(column);
  });

  test.each<[field: 'layer' | 'stage', to: string, change: object | null]>([
    ['layer', 'moment', { field: 'layer', value: 'moment' }],
    ['layer', 'none', { field: 'layer' }],
    ['layer', 'base', null],
    ['layer', 'elsewhere', null],
    ['stage', 'loyal', { field: 'stage', value: { id: 'loyal' } }],
  ])('moving by %s to %s writes it', (field, to, change) => {
    const keys = columnKeys(field, stages);
    expect(changeOfColumn(activity({ layer: 'base' }), field, to, keys)).toEqual(
      change === null ? null : { op: 'item.set', id: 'a', ...change },
    );
  });
});

describe('bars', () => {
  const bar = { start: '2027-03-10', end: '2027-03-20' };

  test.each([
    ['whole', 3, { start: '2027-03-13', end: '2027-03-23' }],
    ['end', -5, { start: '2027-03-10', end: '2027-03-15' }],
    ['end', -50, { start: '2027-03-10', end: '2027-03-10' }],
  ] as const)('%s moved by %i days', (part, days, expected) => {
    expect(shiftBar(bar, part, days)).toEqual(expected);
  });

  test('an open bar stays open when it moves, and gets an end when that is pulled', () => {
    expect(shiftBar({ start: '2027-03-10', end: undefined }, 'whole', 1)).toEqual({
      start: '2027-03-11',
      end: undefined,
    });
    expect(shiftBar({ start: '2027-03-10', end: undefined }, 'end', 4)).toEqual({
      start: '2027-03-10',
      end: '2027-03-14',
    });
  });

  test.each([
    ['ArrowRight', false, 1],
    ['ArrowLeft', true, -7],
    ['Enter', false, null],
  ])('%s with shift %s is %s days', (key, shiftKey, days) => {
    expect(daysOfKey({ key, shiftKey })).toBe(days);
  });
});
