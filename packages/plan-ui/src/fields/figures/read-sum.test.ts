import type { Locale } from '@kader/i18n';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped, type TypedContext } from '../read-typed.ts';
import { isSum, readSum } from './read-sum.ts';

describe('a sum', () => {
  test.each<[locale: Locale, text: string, value: string]>([
    ['en', '=1200*3', '3600'],
    ['en', '= 10 + 5', '15'],
    ['nl', '=1.200,50×2', '2401'],
    ['ru', '=1 234,5 + 0,5', '1235'],
    ['sv', '=(10−4):4', '1.5'],
    ['pl', '=2·(3+4)÷7', '2'],
    ['en', '=-5+2*-3', '-11'],
    ['en', '=10/3', '3.333333'],
    ['en', '=-10/3', '-3.333333'],
    ['en', '=2/3', '0.666667'],
    ['en', '=0.1+0.2', '0.3'],
    ['en', '=4k*3', '12000'],
    ['en', '=((7))', '7'],
  ])('in %s: %s is %s', (locale, text, value) => {
    expect(readSum(locale, text, 6)).toEqual({ ok: true, value });
  });

  test.each(['=', '=A1*2', '=1+', '=(1+2', '=1+2)', '=2 3', '=SUM(1;2)', '=1**2', `=${'1+'.repeat(200)}1`])(
    '%s is none',
    (text) => {
      expect(readSum('en', text, 2)).toEqual({ ok: false, reason: 'notSum' });
    },
  );

  test('nothing is divided by nothing', () => {
    expect(readSum('en', '=1/(2-2)', 2)).toEqual({ ok: false, reason: 'divisionByZero' });
  });

  test('of whole numbers is what JavaScript makes of them', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 1000 }), (a, b, c) => {
        expect(readSum('en', `=(${a})+(${b})*${c}`, 0)).toEqual({
          ok: true,
          value: String(BigInt(a) + BigInt(b) * BigInt(c)),
        });
      }),
    );
  });

  test('begins with an equals sign, and nothing else does', () => {
    expect([isSum(' =1'), isSum('1=1'), isSum('-1')]).toEqual([true, false, false]);
  });
});

describe('typed into a figure', () => {
  const context: TypedContext = { locale: 'nl', currency: 'EUR', fields: {} };
  test.each([
    ['money', '=1200,50*3', 360150],
    ['money', '=100/3', 3333],
    ['percent', '=10+5', '0.15'],
    ['decimal', '=1/8', '0.125'],
    ['integer', '=12*12', '144'],
  ] as const)('%s: %s', (type, text, value) => {
    expect(readTyped({ type }, text, context)).toEqual({ ok: true, value });
  });

  test('says why it is none; a text stays a text', () => {
    expect(readTyped({ type: 'money' }, '=A1', context)).toMatchObject({ ok: false, reason: 'notSum' });
    expect(readTyped({ type: 'integer' }, '=10/4', context)).toMatchObject({ ok: false });
    expect(readTyped({ type: 'text', max: 20 }, '=1+1', context)).toEqual({ ok: true, value: '=1+1' });
  });
});
