import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate, aggregations } from './aggregate.ts';
import { aimFigures } from './aim-figures.ts';

test.each<[what: string, Parameters<typeof aimFigures>[0], aim: string, becomes: readonly string[]]>([
  ['a sum keeps its shape', { figures: ['10', '20', '10'], how: 'sum' }, '80', ['20', '40', '20']],
  ['and loses nothing', { figures: ['1', '1', '1'], how: 'sum' }, '100', ['34', '33', '33']],
  ['also less than one each', { figures: ['1', '1', '1'], how: 'sum' }, '0.5', ['0.2', '0.2', '0.1']],
  ['of nothing it is dealt out alike', { figures: ['0', '0'], how: 'sum' }, '7', ['4', '3']],
  ['a mean is met exactly', { figures: ['0.04', '0.05'], how: 'average' }, '0.06', ['0.05', '0.07']],
  ['a level goes up a steeper way', { figures: ['10', '20', '30'], how: 'last' }, '60', ['20', '40', '60']],
  [
    'or down one, from where it began',
    { figures: ['55', '50', '40'], how: 'last', start: '60' },
    '20',
    ['50', '40', '20'],
  ],
  [
    'a level that was to stay ends elsewhere',
    { figures: ['5', '5'], how: 'last', start: '5' },
    '6',
    ['5', '6'],
  ],
  ['one month is all of it', { figures: ['1'], how: 'last' }, '0.35', ['0.35']],
])('figures that come to an aim: %s', (_what, course, aim, becomes) => {
  expect(aimFigures(course, aim)).toEqual(becomes);
});

test('there is no value where a figure, or the aim, is none', () => {
  expect(aimFigures({ figures: [], how: 'sum' }, '1')).toBeNull();
  expect(aimFigures({ figures: ['1', ''], how: 'sum' }, '1')).toBeNull();
  expect(aimFigures({ figures: ['1'], how: 'sum' }, '')).toBeNull();
});

test('whatever they were, together they come to the aim', () => {
  const figure = fc.integer({ min: -900, max: 900 }).map((whole) => String(whole / 100));
  const course = fc.record({
    figures: fc.array(figure, { minLength: 1, maxLength: 14 }),
    how: fc.constantFrom(...aggregations.filter((how) => how !== 'average')),
  });
  fc.assert(
    fc.property(course, figure, ({ figures, how }, aim) => {
      expect(aggregate(aimFigures({ figures, how }, aim) ?? [], how)).toBe(aim);
    }),
    { numRuns: 200 },
  );
});
