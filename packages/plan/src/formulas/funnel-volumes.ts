import { fromDecimal, toDecimal } from './decimal.ts';

/** What is known about a stage of a funnel, as canonical decimals: how many people, and which share of the stage before arrives. */
export interface FunnelStep {
  readonly volume?: string | undefined;
  readonly rate?: string | undefined;
}

/**
 * F01: how many people arrive at each stage: the first stage's own volume, then volume × rate, stage by stage
 * (Vᵢ₊₁ = Vᵢ × rᵢ). A later stage whose rate is missing, or which follows a stage without volume, counts with its own
 * volume. Returns one number per stage in full precision (rounding is for display), null where nothing can be known.
 */
export function calculateStageVolumes(steps: readonly FunnelStep[]): readonly (string | null)[] {
  const volumes: (string | null)[] = [];
  for (const [index, { volume, rate }] of steps.entries()) {
    const before = index === 0 ? null : toDecimal(volumes[index - 1]);
    const share = toDecimal(rate);
    const own = toDecimal(volume);
    if (before !== null && share !== null) {
      volumes.push(fromDecimal(before.times(share)));
    } else {
      volumes.push(own === null ? null : fromDecimal(own));
    }
  }
  return volumes;
}

/**
 * The rate at which people arrive at each stage from the one before, as fraction: the given one, else where volumes are
 * counted instead, F03 (this volume ÷ the one before). The first stage has none. Null where it cannot be known.
 */
export function calculateStageRates(steps: readonly FunnelStep[]): readonly (string | null)[] {
  const volumes = calculateStageVolumes(steps);
  return steps.map(({ rate }, index) => {
    if (index === 0) {
      return null;
    }
    const given = toDecimal(rate);
    if (given !== null) {
      return fromDecimal(given);
    }
    const before = toDecimal(volumes[index - 1]);
    const here = toDecimal(volumes[index]);
    return before === null || here === null || before.isZero() ? null : fromDecimal(here.div(before));
  });
}
