import { expect, it } from 'vitest';
import { convertMeasure } from './face.ts';

it.each([
  ['35', 'count', 'money', 2, '3500'],
  ['3500', 'money', 'percent', 2, '0.35'],
  ['0.35', 'percent', 'count', 2, '35'],
  ['35', 'count', 'money', 0, '35'],
  ['0.125', 'percent', 'money', 2, '1250'],
  ['0.12345', 'percent', 'money', 2, '1235'],
  ['-0.12345', 'percent', 'money', 2, '-1235'],
  ['12.5', 'days', 'hours', 2, '12.5'],
  ['1', 'money', 'ratio', 3, '0.001'],
])('%s of %s becomes %s with %i digits: %s', (...given) => {
  const [value, from, to, digits, wanted] = given;
  expect(convertMeasure(value, from, to, digits)).toBe(wanted);
});
