import { expect, test } from 'vitest';
import { keyFigures, workOutFigure } from './face.ts';

// The vectors of domain 2.5, by the metric that somebody works out. Money in minor units.
test.each<[metric: string, parts: readonly (string | null)[], value: string | null]>([
  ['conversion-rate', ['72', '40000'], '0.0018'],
  ['click-through-rate', ['500', '25000'], '0.02'],
  ['cost-per-lead', ['600000', '120'], '5000'],
  ['customer-acquisition-cost', ['900000', '300000', '80'], '15000'],
  ['customer-acquisition-cost', ['900000', null, '80'], null],
  ['customer-acquisition-cost', ['900000', '300000', '0'], null],
  ['average-order-value', ['1800000', '300'], '6000'],
  ['return-on-ad-spend', ['2400000', '600000'], '4'],
  ['return-on-marketing-investment', ['2400000', '0.45', '600000'], '0.8'],
  ['customer-lifetime-value', ['6000', '4', '0.45', '0.25'], '43200'],
  ['customer-lifetime-value', ['6000', '4', '0.45', '0'], null],
  ['customer-lifetime-value', ['6000', '4', '0.45', '0.25', null], '43200'],
  ['customer-lifetime-value', ['6000', '4', '0.45', '0.25', '0.1'], '23143'],
  ['retention-rate', ['1000', '950', '150'], '0.8'],
  ['churn-rate', ['1000', '950', '150'], '0.2'],
  ['repeat-purchase-rate', ['90', '300'], '0.3'],
  ['referral-rate', ['12', '80'], '0.15'],
  ['positive-mention-share', ['84', '120'], '0.7'],
  ['positive-mention-share', ['0', '0'], null],
  ['net-promoter-score', ['0.45', '0.2'], '25'],
  ['first-line-relief', ['300', '700'], '0.3'],
  ['market-share', ['1400', '5000'], '0.28'],
  ['product-line-profit', ['5000', '6000'], '-1000'],
])('%s of %j is %s', (metric, parts, value) => {
  expect(keyFigures[metric]?.calculate(...parts)).toBe(value);
});

test.each<[metric: string, parts: readonly string[], unit: string, kept: string | null]>([
  ['cost-per-lead', ['1000', '3'], 'money', '333'],
  ['cost-per-lead', ['1001', '2'], 'money', '501'],
  ['conversion-rate', ['1', '3'], 'percent', '0.333333'],
  ['conversion-rate', ['2', '3'], 'percent', '0.666667'],
  ['conversion-rate', ['1', '0'], 'percent', null],
  ['return-on-ad-spend', ['2500000', '600000'], 'ratio', '4.17'],
  ['net-promoter-score', ['0.45123', '0.2'], 'score', '25.1'],
])('%s of %j in %s is kept as %s', (metric, parts, unit, kept) => {
  const figure = keyFigures[metric];
  expect(figure && workOutFigure(figure, parts, unit)).toBe(kept);
});
