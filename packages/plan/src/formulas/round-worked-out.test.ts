import { expect, test } from 'vitest';
import { roundWorkedOut } from './face.ts';

test.each<[figure: string | null, unit: string, typed: readonly string[], read: string | null]>([
  ['89.333333', 'hours', ['88', '90', '90'], '89.3'],
  ['4.166666', 'score', ['4', '4.25', '4.25'], '4.167'],
  ['89', 'count', ['88', '90'], '89'],
  ['12.05', 'days', [], '12.1'],
  ['4.123456', 'ratio', [], '4.12'],
  ['4.123456', 'ratio', ['4', '4', '5'], '4.1'],
  ['8933.333333', 'money', ['9000', '8800', '9000'], '8933'],
  ['0.0466666', 'percent', ['0.04', '0.05', '0.05'], '0.0467'],
  ['1.123456', 'score', ['1.123456'], '1.123456'],
  ['1.12345678', 'score', ['1.123', '1.124'], '1.1235'],
  [null, 'count', [], null],
])('%s in %s, worked out from %j, is read as %s', (figure, unit, typed, read) => {
  expect(roundWorkedOut(figure, unit, typed)).toBe(read);
});
