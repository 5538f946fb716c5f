/** What stands in place of a likelihood for strengths and weaknesses, which are there already. */
const certain = 3;

/** Quadrants whose rows are outside the firm, and may come or not. */
const outside: readonly string[] = ['opportunity', 'threat'];

/**
 * F37: how much a row of a SWOT weighs: impact × likelihood for opportunities and threats, impact × 3 for strengths and
 * weaknesses. Scores 1 to 5; returns 1 to 25, or null when one is missing.
 */
export function calculateSwotWeight(
  quadrant: 'strength' | 'weakness' | 'opportunity' | 'threat',
  impact: number | undefined,
  likelihood: number | undefined,
): number | null {
  const chance = outside.includes(quadrant) ? likelihood : certain;
  return impact === undefined || chance === undefined ? null : impact * chance;
}
