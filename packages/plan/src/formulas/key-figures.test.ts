import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calculateBreakEvenRoas,
  calculateClickRate,
  calculateCostPerAction,
  calculateCostPerClick,
  calculateCostPerMille,
  calculateRoas,
  calculateRomi,
} from './ad-figures.ts';
import {
  calculateAcquisitionCost,
  calculateCustomerLifetime,
  calculateCustomerValue,
  calculateDiscountedMargin,
  calculateDiscountedValue,
  calculateOrderValue,
  calculatePayback,
  calculateValueToCost,
} from './customer-value.ts';
import { calculateEarnedValue } from './earned-value.ts';
import {
  calculateChurn,
  calculateReferralRate,
  calculateRepeatRate,
  calculateRetention,
  calculateWinOrKeep,
} from './loyalty.ts';
import {
  calculateBenchmarkGap,
  calculateBenchmarkIndex,
  calculateLineProfit,
  calculateMarketShare,
  calculateSegmentGrowth,
} from './market-figures.ts';
import { calculatePaidDependence } from './paid-dependence.ts';
import { calculateHitRate, calculatePlanProgress, calculateSlip } from './plan-progress.ts';
import { type Figure, ratioOf } from './ratio.ts';
import { calculateExpectedCost, calculateRiskScore, judgeRisk } from './risk-score.ts';
import { calculateSwotWeight } from './swot-weight.ts';
import {
  calculateFirstLineRelief,
  calculatePositiveShare,
  calculatePromoterScore,
  calculateSatisfaction,
} from './voice-of-customer.ts';
import { calculateToolOverlap, weighScenarios } from './weigh-scenarios.ts';

/** To so many places, half up, as a screen would show it. */
function rounded(value: string | null, places: number): string | null {
  return value === null ? null : Number(value).toFixed(places);
}

describe('the vectors of the specification', () => {
  test('advertising', () => {
    expect(calculateClickRate('500', '25000')).toBe('0.02');
    expect(calculateCostPerClick('60000', '500')).toBe('120');
    expect(calculateCostPerMille('60000', '25000')).toBe('2400');
    expect(calculateCostPerAction('600000', '120')).toBe('5000');
    expect(calculateRoas('2400000', '600000')).toBe('4');
    expect(calculateRomi('2400000', '0.45', '600000')).toBe('0.8');
    expect(rounded(calculateBreakEvenRoas('0.45'), 2)).toBe('2.22');
  });

  test('what a customer costs and is worth', () => {
    expect(calculateAcquisitionCost('900000', '300000', '80')).toBe('15000');
    expect(calculateOrderValue('1800000', '300')).toBe('6000');
    expect(calculateDiscountedMargin('10000', '0.2', '5500')).toBe('0.3125');
    expect(calculateCustomerLifetime('0.25')).toBe('4');
    expect(calculateCustomerValue('6000', '4', '0.45', '4')).toBe('43200');
    expect(calculateDiscountedValue('10800', '0.75', '0.1')).toBe('23143');
    expect(calculateValueToCost('43200', '15000')).toBe('2.88');
    expect(rounded(calculatePayback('15000', '10800'), 1)).toBe('16.7');
  });

  test('loyalty', () => {
    expect(calculateRetention('950', '150', '1000')).toBe('0.8');
    expect(calculateChurn('0.8')).toBe('0.2');
    expect(calculateRepeatRate('90', '300')).toBe('0.3');
    expect(calculateReferralRate('12', '80')).toBe('0.15');
    expect(calculateWinOrKeep('15000', '2000', '1')).toBe('7.5');
  });

  test('what customers say', () => {
    expect(calculatePositiveShare('84', '120')).toBe('0.7');
    expect(calculateSatisfaction('45', '60')).toBe('0.75');
    expect(calculatePromoterScore('0.45', '0.2')).toBe('0.25');
    expect(calculateFirstLineRelief('300', '700')).toBe('0.3');
  });

  test('the market', () => {
    expect(calculateMarketShare('12', '80')).toBe('0.15');
    expect(calculateSegmentGrowth('115', '100')).toBe('0.15');
    expect(calculateSegmentGrowth('-90', '-100')).toBe('0.1');
    expect(calculateLineProfit('500', '700')).toBe('-200');
  });

  test('earned value', () => {
    const found = calculateEarnedValue('50', '40', '45', '100');
    expect(found).toMatchObject({ costVariance: '-5', scheduleVariance: '-10', scheduleIndex: '0.8' });
    expect(rounded(found?.costIndex ?? null, 3)).toBe('0.889');
    expect(found?.atCompletion).toBe('112.5');
    expect(calculateEarnedValue('50', '0', '0', '100')).toMatchObject({
      costIndex: null,
      scheduleIndex: '0',
      atCompletion: null,
    });
    expect(calculateEarnedValue('50', undefined, '45', '100')).toBe(null);
  });

  test('scenarios', () => {
    const of = (probability: Figure, value: Figure) => ({ probability, value });
    expect(weighScenarios([of('0.2', '60000'), of('0.5', '45000'), of('0.3', '36000')])).toBe('45300');
    expect(weighScenarios([of('0.2', '60000'), of('0.5', '45000')])).toBe(null);
    expect(weighScenarios([of('1', undefined)])).toBe(null);
    expect(weighScenarios([])).toBe(null);
    expect(calculateToolOverlap([6, 4, 2, 3, 2, 1])).toBe('3');
    expect(calculateToolOverlap([4, 0])).toBe('4');
    expect(calculateToolOverlap([0])).toBe(null);
  });

  test('progress, risks and weights', () => {
    expect(
      calculatePlanProgress([
        { weight: '3', progress: '0.5' },
        { weight: undefined, progress: '1' },
        { weight: '1', progress: undefined },
      ]),
    ).toBe('0.5');
    expect(calculatePlanProgress([])).toBe(null);
    expect(calculatePlanProgress([{ weight: '0', progress: '1' }])).toBe(null);
    expect(calculateHitRate(3, 4)).toBe('0.75');
    expect(calculateHitRate(0, 0)).toBe(null);
    expect(calculateSlip('2027-02-26', '2027-03-02')).toBe(4);
    expect(calculateSlip('2027-03-02', undefined)).toBe(null);
    expect(calculateRiskScore(4, 4)).toBe(16);
    expect(calculateRiskScore(4, undefined)).toBe(null);
    expect([1, 5, 6, 12, 13, 25, null].map(judgeRisk)).toEqual([
      'low',
      'low',
      'medium',
      'medium',
      'high',
      'high',
      null,
    ]);
    expect(calculateExpectedCost('0.35', '100001')).toBe('35000');
    expect(calculateSwotWeight('threat', 4, 5)).toBe(20);
    expect(calculateSwotWeight('strength', 4, undefined)).toBe(12);
    expect(calculateSwotWeight('opportunity', 4, undefined)).toBe(null);
    expect(calculatePaidDependence('90', '100')).toBe('0.9');
  });
});

describe('F38 beside competitors', () => {
  test.each<
    [own: Figure, others: Figure[], lower: boolean, found: [gap: string | null, index: string | null]]
  >([
    ['30', ['40', '20', undefined], false, ['-10', '100']],
    ['2', ['4', '1'], true, ['-1', '125']],
    ['5', ['4'], false, ['1', '125']],
    ['5', [], false, [null, null]],
    [undefined, ['4'], false, [null, null]],
    ['5', ['0'], false, ['5', null]],
    ['0', ['4'], true, ['4', null]],
  ])('own %s, others %j, lower is better: %s', (own, others, lower, found) => {
    expect([calculateBenchmarkGap(own, others, lower), calculateBenchmarkIndex(own, others, lower)]).toEqual(
      found,
    );
  });
});

describe('what is missing, or nothing to divide by, is no value', () => {
  const figures: [name: string, calculate: (...values: Figure[]) => string | null, count: number][] = [
    ['click rate', calculateClickRate, 2],
    ['cost per mille', calculateCostPerMille, 2],
    ['ROMI', calculateRomi, 3],
    ['break-even ROAS', calculateBreakEvenRoas, 1],
    ['acquisition cost', calculateAcquisitionCost, 3],
    ['margin after discount', calculateDiscountedMargin, 3],
    ['customer lifetime', calculateCustomerLifetime, 1],
    ['customer value', calculateCustomerValue, 4],
    ['discounted value', calculateDiscountedValue, 3],
    ['payback', calculatePayback, 2],
    ['retention', calculateRetention, 3],
    ['churn', calculateChurn, 1],
    ['win or keep', calculateWinOrKeep, 3],
    ['promoter score', calculatePromoterScore, 2],
    ['first-line relief', calculateFirstLineRelief, 2],
    ['segment growth', calculateSegmentGrowth, 2],
    ['expected cost', calculateExpectedCost, 2],
  ];
  test.each(figures)('%s', (_name, calculate, count) => {
    for (let missing = 0; missing < count; missing += 1) {
      const values = Array.from({ length: count }, (_, index) => (index === missing ? undefined : '0.5'));
      expect(calculate(...values)).toBe(null);
      expect(calculate(...values.map((value) => value ?? 'much'))).toBe(null);
    }
  });

  test.each<[name: string, found: string | null]>([
    ['clicks without impressions', calculateClickRate('5', '0')],
    ['cost per thousand of nothing', calculateCostPerMille('5', '0')],
    ['ROMI without spend', calculateRomi('5', '0.5', '0')],
    ['ROAS of no margin', calculateBreakEvenRoas('0')],
    ['acquisition of nobody', calculateAcquisitionCost('5', '5', '0')],
    ['a price given away', calculateDiscountedMargin('100', '1', '50')],
    ['customers who all stay', calculateCustomerLifetime('0')],
    ['value that never ends', calculateDiscountedValue('100', '1', '0')],
    ['payback without margin', calculatePayback('100', '0')],
    ['retention of nobody', calculateRetention('5', '5', '0')],
    ['keeping that costs nothing', calculateWinOrKeep('100', '0', '5')],
    ['growth from nothing', calculateSegmentGrowth('5', '0')],
    ['relief of nothing', calculateFirstLineRelief('0', '0')],
  ])('%s', (_name, found) => {
    expect(found).toBe(null);
  });

  test('a ratio is exact, and never NaN or infinite', () => {
    const figure = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    fc.assert(
      fc.property(figure, figure, (part, whole) => {
        fc.pre(whole !== 0n);
        expect(ratioOf(String(part), String(whole))).toMatch(/^-?\d+(\.\d+)?$/);
        expect(ratioOf(String(part * whole), String(whole))).toBe(String(part));
      }),
    );
  });
});
