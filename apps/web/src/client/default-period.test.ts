import { expect, test } from 'vitest';
import { defaultPeriod } from './default-period.ts';

test.each([
  ['2027-03-05', '2027-04-01', '2027-06-30'],
  ['2027-03-01', '2027-03-01', '2027-05-31'],
  ['2027-11-30', '2027-12-01', '2028-02-29'],
  ['2027-12-31', '2028-01-01', '2028-03-31'],
])('a plan begun on %s covers %s to %s', (today, start, end) => {
  expect(defaultPeriod(today)).toEqual({ start, end });
});
