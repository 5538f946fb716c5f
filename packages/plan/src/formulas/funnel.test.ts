import { describe, expect, test } from 'vitest';
import { findBottleneck } from './bottleneck.ts';
import { calculateCustomersNeeded, calculateFunnelRevenue, calculateGrossProfit } from './funnel-revenue.ts';
import { calculateStageRates, calculateStageVolumes, type FunnelStep } from './funnel-volumes.ts';
import { calculateTopVolume } from './top-volume.ts';

const domainFunnel: readonly FunnelStep[] = [
  { volume: '40000' },
  { rate: '0.06' },
  { rate: '0.12' },
  { rate: '0.25' },
];

describe('F01 stage volumes', () => {
  test.each<[what: string, steps: readonly FunnelStep[], expected: readonly (string | null)[]]>([
    ['the vector of the domain', domainFunnel, ['40000', '2400', '288', '72']],
    ['no stages', [], []],
    ['fractions are kept', [{ volume: '100' }, { rate: '0.333' }, { rate: '0.5' }], ['100', '33.3', '16.65']],
    ['a rate of nothing', [{ volume: '100' }, { rate: '0' }, { rate: '0.5' }], ['100', '0', '0']],
    ['no first volume', [{}, { rate: '0.5' }], [null, null]],
    ['a missing rate', [{ volume: '100' }, {}, { rate: '0.5' }], ['100', null, null]],
    [
      'counted where no rate is known',
      [{ volume: '100' }, { volume: '30' }, { rate: '0.5' }],
      ['100', '30', '15'],
    ],
    ['a rate counts before a volume', [{ volume: '100' }, { volume: '30', rate: '0.5' }], ['100', '50']],
    ['a volume after a gap', [{}, { volume: '30', rate: '0.5' }, { rate: '0.1' }], [null, '30', '3']],
    ['a rate at the first stage means nothing', [{ volume: '100', rate: '0.5' }], ['100']],
    ['what is no number', [{ volume: 'many' }, { rate: '0.5' }], [null, null]],
    [
      'large numbers',
      [{ volume: '9007199254740993' }, { rate: '0.5' }],
      ['9007199254740993', '4503599627370496.5'],
    ],
  ])('%s', (_what, steps, expected) => {
    expect(calculateStageVolumes(steps)).toEqual(expected);
  });
});

describe('rates at which people arrive', () => {
  test.each<[what: string, steps: readonly FunnelStep[], expected: readonly (string | null)[]]>([
    ['given', domainFunnel, [null, '0.06', '0.12', '0.25']],
    ['F03: from counted volumes', [{ volume: '40000' }, { volume: '72' }], [null, '0.0018']],
    ['more people than before', [{ volume: '100' }, { volume: '150' }], [null, '1.5']],
    ['nobody before', [{ volume: '0' }, { volume: '5' }], [null, null]],
    ['nothing known', [{ volume: '10' }, {}, { volume: '5' }], [null, null, null]],
    ['given without volumes', [{}, { rate: '0.10' }], [null, '0.1']],
  ])('%s', (_what, steps, expected) => {
    expect(calculateStageRates(steps)).toEqual(expected);
  });
});

describe('F02 top volume needed', () => {
  test.each<[target: string | undefined, rates: readonly (string | null)[], expected: string | null]>([
    ['100', ['0.06', '0.12', '0.25'], '55556'],
    ['72', ['0.06', '0.12', '0.25'], '40000'],
    ['1', ['0.333333'], '4'],
    ['9.5', [], '10'],
    ['0', ['0.5'], '0'],
    ['100', ['0.5', null], null],
    ['100', ['0'], null],
    ['100', ['-0.5'], null],
    ['-1', ['0.5'], null],
    [undefined, ['0.5'], null],
    ['many', ['0.5'], null],
  ])('for %s over %j it is %s', (target, rates, expected) => {
    expect(calculateTopVolume(target, rates)).toBe(expected);
  });
});

describe('F04 bottleneck', () => {
  test.each<
    [
      what: string,
      rates: readonly (string | null)[],
      benchmarks: readonly (string | null)[] | undefined,
      expected: number | null,
    ]
  >([
    ['one point more adds most at the lowest rate', [null, '0.06', '0.12', '0.25'], undefined, 1],
    ['furthest behind its benchmark', [null, '0.22', '0.065', '0.31'], [null, '0.2', '0.08', '0.32'], 2],
    ['only stages with a benchmark are compared', [null, '0.01', '0.5'], [null, null, '0.6'], 2],
    ['none lags', [null, '0.06', '0.12'], [null, '0.06', '0.1'], null],
    ['a benchmark of nothing says nothing', [null, '0.3', '0.2'], [null, '0', null], 2],
    ['the first of equals', [null, '0.2', '0.2'], undefined, 1],
    ['within a point of 100 % there is less to gain', [null, '0.995', '1'], undefined, 1],
    ['nothing to gain', [null, '1'], undefined, null],
    ['an impossible rate holds nothing back', [null, '1.4', '0.9'], undefined, 2],
    ['a stage that nobody passes', [null, '0', '0.1'], undefined, 1],
    ['two such stages: no single point helps', [null, '0', '0'], undefined, null],
    ['one rate', [null, '0.4'], undefined, 1],
    ['no rates', [null, null], undefined, null],
    ['no stages', [], undefined, null],
  ])('%s', (_what, rates, benchmarks, expected) => {
    expect(findBottleneck(rates, benchmarks)).toBe(expected);
  });
});

describe('F09 revenue forecast', () => {
  test.each<
    [customers: string | null, orders: string | undefined, aov: string | undefined, expected: string | null]
  >([
    ['72', '1.5', '6000', '648000'],
    ['0.5', '1', '3', '2'],
    ['72', undefined, '6000', null],
    [null, '1.5', '6000', null],
    ['72', '1.5', undefined, null],
    ['0', '1.5', '6000', '0'],
  ])('%s customers × %s orders × %s is %s', (customers, orders, aov, expected) => {
    expect(calculateFunnelRevenue(customers, orders, aov)).toBe(expected);
  });

  test.each<[revenue: string | null, margin: string | undefined, expected: string | null]>([
    ['648000', '0.45', '291600'],
    ['1', '0.5', '1'],
    ['648000', undefined, null],
    [null, '0.45', null],
  ])('of %s at a margin of %s stays %s', (revenue, margin, expected) => {
    expect(calculateGrossProfit(revenue, margin)).toBe(expected);
  });

  test.each<
    [revenue: string | null, orders: string | undefined, aov: string | undefined, expected: string | null]
  >([
    ['648000', '1.5', '6000', '72'],
    ['648001', '1.5', '6000', '73'],
    ['0', '1.5', '6000', '0'],
    ['648000', '0', '6000', null],
    ['648000', undefined, '6000', null],
    ['-1', '1.5', '6000', null],
    [null, '1.5', '6000', null],
  ])('backwards: %s at %s orders × %s takes %s customers', (revenue, orders, aov, expected) => {
    expect(calculateCustomersNeeded(revenue, orders, aov)).toBe(expected);
  });
});
