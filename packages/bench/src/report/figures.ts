import type { Spread } from '../measure/spread.ts';

/** Three digits that count: `0.0412`, `4.12`, `41.2`, `412`. */
export function figure(value: number): string {
  if (value === 0 || !Number.isFinite(value)) {
    return String(value);
  }
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 6));
}

/** Middle and quartiles: `4.12 (3.98–4.40)`. */
export function spreadText({ median, quartiles: [low, high] }: Spread): string {
  return `${figure(median)} (${figure(low)}–${figure(high)})`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Whether a ratio keeps its limit, in words. */
export function verdict(ratio: number, limit: number): string {
  return ratio <= limit ? `kept (≤ ${limit})` : `**missed** (≤ ${limit})`;
}
