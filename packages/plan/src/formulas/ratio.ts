import { fromDecimal, toDecimal } from './decimal.ts';

/** A canonical decimal, or nothing: what a formula takes. */
export type Figure = string | null | undefined;

/** One figure ÷ another, full precision; null when one is missing or the second is zero. The shape that most key figures share. */
export function ratioOf(part: Figure, whole: Figure): string | null {
  const [upper, lower] = [toDecimal(part), toDecimal(whole)];
  return upper === null || lower === null || lower.isZero() ? null : fromDecimal(upper.div(lower));
}

/** Figures as decimals; null unless all are there. */
export function allOf<const T extends readonly Figure[]>(
  ...figures: T
): { [K in keyof T]: NonNullable<ReturnType<typeof toDecimal>> } | null {
  const read = figures.map(toDecimal);
  return read.includes(null) ? null : (read as { [K in keyof T]: NonNullable<ReturnType<typeof toDecimal>> });
}
