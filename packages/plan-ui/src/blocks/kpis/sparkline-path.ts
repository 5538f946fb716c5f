/** A drawing of figures over time, in px from the top left. */
export interface Sparkline {
  /** Line of the actuals, with a gap where there is none. */
  readonly actual: string;
  /** Line of the targets. */
  readonly target: string;
  /** Where the last actual stands; null without one. */
  readonly last: { readonly x: number; readonly y: number } | null;
}

/** Room around the line, so that its ends are not cut. */
const inset = 2;

/**
 * Draws targets and actuals on one scale, which takes in both. Figures in order of time, null where there is none; a
 * single level is drawn in the middle. Two decimals, so that browsers, servers and the PDF draw the same.
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
  const round = (value: number) => Math.round(value * 100) / 100;
  const pointAt = (value: number, index: number) => ({
    x: round(inset + ((size.width - 2 * inset) * index) / steps),
    y:
      high === low
        ? round(size.height / 2)
        : round(inset + (size.height - 2 * inset) * (1 - (value - low) / (high - low))),
  });
  const pathOf = (values: readonly (number | null)[]) => {
    let path = '';
    let isDown = false;
    for (const [index, value] of values.entries()) {
      if (value !== null) {
        const { x, y } = pointAt(value, index);
        path += `${isDown ? 'L' : 'M'}${x} ${y}`;
      }
      isDown = value !== null;
    }
    return path;
  };
  const at = actuals.findLastIndex((value) => value !== null);
  const lastValue = actuals[at];
  return {
    actual: pathOf(actuals),
    target: pathOf(targets),
    last: lastValue === null || lastValue === undefined ? null : pointAt(lastValue, at),
  };
}
