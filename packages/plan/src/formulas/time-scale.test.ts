import { describe, expect, test } from 'vitest';
import { stretchOn, timeScale } from './time-scale.ts';

const scale = timeScale('2027-03-15', '2027-05-02');

describe('a time scale', () => {
  test('shows whole months, each as wide as it has days', () => {
    expect(scale).toMatchObject({ from: '2027-03-01', to: '2027-05-31', days: 92 });
    expect(scale?.months.map(({ month }) => month)).toEqual(['2027-03', '2027-04', '2027-05']);
    expect(scale?.months.map(({ width }) => Math.round(width * 92))).toEqual([31, 30, 31]);
    expect(scale?.months[1]?.left).toBeCloseTo(31 / 92);
  });

  test.each([
    [undefined, '2027-05-31'],
    ['2027-05-31', undefined],
    ['2027-05-31', '2027-03-01'],
  ])('from %s to %s is none', (from, to) => {
    expect(timeScale(from, to)).toBeNull();
  });
});

describe('a stretch of time', () => {
  const whole = { left: false, right: false };
  test.each([
    ['2027-03-01', '2027-03-01', { first: 0, days: 1, cut: whole }],
    ['2027-04-01', '2027-04-30', { first: 31, days: 30, cut: whole }],
    ['2027-02-01', '2027-03-02', { first: 0, days: 2, cut: { left: true, right: false } }],
    ['2027-05-31', '2027-06-30', { first: 91, days: 1, cut: { left: false, right: true } }],
    ['2027-05-01', undefined, { first: 61, days: 31, cut: { left: false, right: true } }],
  ])('from %s to %s lies there', (from, to, { first, days, cut }) => {
    const stretch = scale === null ? null : stretchOn(scale, from, to);
    expect(stretch?.left).toBeCloseTo(first / 92);
    expect(stretch?.width).toBeCloseTo(days / 92);
    expect(stretch?.cut).toEqual(cut);
  });

  test.each([
    ['2027-02-01', '2027-02-28'],
    ['2027-06-01', '2027-06-30'],
    ['2027-06-01', undefined],
    ['2027-04-10', '2027-04-09'],
  ])('from %s to %s is not on it', (from, to) => {
    expect(scale === null ? 'no scale' : stretchOn(scale, from, to)).toBeNull();
  });
});
