const day = 86_400_000;

/** Whole days from a moment to another; 0 on the last one. Both as ISO texts. */
export function daysLeft(now: string, until: string): number {
  return Math.max(0, Math.floor((Date.parse(until) - Date.parse(now)) / day));
}
