/** A point of a drawing, from its top left corner. */
export interface SparklinePoint {
  readonly x: number;
  readonly y: number;
}

/** A drawing of figures over time. */
export interface Sparkline {
  /** Lines of the actuals and of the targets; a month without a figure ends one and begins the next. */
  readonly actual: readonly (readonly SparklinePoint[])[];
  readonly target: readonly (readonly SparklinePoint[])[];
  /** Where the last actual stands; null without one. */
  readonly last: SparklinePoint | null;
}

/** Room around the lines, so that their ends are not cut. */
const inset = 2;

/**
 * Draws targets and actuals on one scale, which takes in both, in a box of some size. Figures in order of time, null where
 * there is none; a single level is drawn in the middle. Two decimals, so that browsers, servers and the PDF draw the same.
 */
export function drawSparkline(
  targets: readonly (number | null)[],
  actuals: readonly (number | null)[],
  size: { readonly width: number; readonly height: number },
): Sparkline {
  const all = [...targets, ...actuals].filter((value) => value !== null);
  const low = Math.min(...all);
  const high = Math.max(...all);
  const steps = Math.max(1, Math.max(targets.length, actuals.length) - 1);
  const pointAt = (value: number, index: number): SparklinePoint => ({
    x: round(inset + ((size.width - 2 * inset) * index) / steps),
    y:
      high === low
        ? round(size.height / 2)
        : round(inset + (size.height - 2 * inset) * (1 - (value - low) / (high - low))),
  });
  const actual = linesOf(actuals, pointAt);
  return { actual, target: linesOf(targets, pointAt), last: actual.at(-1)?.at(-1) ?? null };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function linesOf(
  values: readonly (number | null)[],
  pointAt: (value: number, index: number) => SparklinePoint,
): readonly (readonly SparklinePoint[])[] {
  const lines: SparklinePoint[][] = [];
  let line: SparklinePoint[] = [];
  for (const [index, value] of values.entries()) {
    if (value !== null) {
      line.push(pointAt(value, index));
    } else if (line.length > 0) {
      lines.push(line);
      line = [];
    }
  }
  return line.length === 0 ? lines : [...lines, line];
}
