import type { Decimal } from 'decimal.js';
import { toDecimal } from './decimal.ts';

/** One percentage point, as fraction. */
const point = '0.01';

/**
 * F04: the stage that holds a funnel back most. Where benchmarks are known: the stage that lags furthest behind its own,
 * (benchmark − rate) ÷ benchmark, if any lags at all. Without benchmarks: the stage where one percentage point more adds
 * most people at the end. Takes the rate at which people arrive at each stage as fraction (null for the first stage and
 * where unknown) and benchmarks in the same order; returns the index of the stage, the first of equals, or null.
 */
export function findBottleneck(
  rates: readonly (string | null)[],
  benchmarks: readonly (string | null | undefined)[] = [],
): number | null {
  const known = rates.flatMap((rate, index) => {
    const value = toDecimal(rate);
    return value === null ? [] : [{ index, rate: value, benchmark: toDecimal(benchmarks[index]) }];
  });
  const compared = known.flatMap(({ index, rate, benchmark }) =>
    benchmark === null || benchmark.lessThanOrEqualTo(0)
      ? []
      : [{ index, weight: benchmark.minus(rate).div(benchmark) }],
  );
  return compared.length > 0 ? heaviest(compared) : heaviest(gains(known));
}

/**
 * What one point more at a stage adds at the end, as share of those who enter: 0.01 × the rates of all other stages. A
 * rate within a point of 100 % can only gain the rest.
 */
function gains(stages: readonly { readonly index: number; readonly rate: Decimal }[]) {
  return stages.map(({ index, rate }) => {
    const better = rate.plus(point);
    const gain = better.greaterThan(1) ? rate.negated().plus(1) : better.minus(rate);
    const others = stages.filter((other) => other.index !== index);
    return { index, weight: others.reduce((share, other) => share.times(other.rate), gain) };
  });
}

function heaviest(stages: readonly { readonly index: number; readonly weight: Decimal }[]): number | null {
  let best: { readonly index: number; readonly weight: Decimal } | null = null;
  for (const stage of stages) {
    if (stage.weight.greaterThan(best?.weight ?? 0)) {
      best = stage;
    }
  }
  return best?.index ?? null;
}
