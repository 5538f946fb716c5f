/** Figures of several rounds in one: the middle one, and how far apart they lie. */
export interface Spread {
  readonly median: number;
  /** A quarter of the rounds lies below the first figure, a quarter above the second. */
  readonly quartiles: readonly [number, number];
  readonly rounds: number;
}

/** Middle and quartiles of at least one figure. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    rounds: sorted.length,
  };
}

/** The figure below which a share of the sorted ones lies; between two of them in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
