import type { Decimal } from 'decimal.js';
import type { Aggregation } from './aggregate.ts';
import { allocate } from './allocate.ts';
import { fromDecimal, toDecimal } from './decimal.ts';

/** Figures of one or more months in order of time, and how they come together; a level begins at `start`, else at zero. */
interface Course {
  readonly figures: readonly string[];
  readonly how: Aggregation;
  readonly start?: string | undefined;
}

/**
 * 004-53: what figures become when they are to come to `aim`: each in proportion, as finely as they and the aim are written,
 * and together exactly the aim. Of a level the whole way there is stretched; figures without a proportion become alike. Null
 * when a figure or the aim is none, or there is no figure.
 */
export function aimFigures({ figures, how, start }: Course, aim: string): readonly string[] | null {
  const to = toDecimal(aim);
  const known = figures.map(toDecimal).filter((figure) => figure !== null);
  if (to === null || known.length === 0 || known.length < figures.length) {
    return null;
  }
  const places = Math.max(...[to, ...known].map((figure) => figure.decimalPlaces()));
  if (how === 'last') {
    return stretch(known, { from: toDecimal(start ?? '0'), to, places });
  }
  const whole = shift(how === 'sum' ? to : to.times(known.length), places);
  const even = figures.map(() => '1');
  const shares = allocate(fromDecimal(whole), figures) ?? allocate(fromDecimal(whole), even) ?? [];
  return shares.flatMap((share) => {
    const figure = toDecimal(share);
    return figure === null ? [] : [fromDecimal(shift(figure, -places))];
  });
}

/** The way to a new end: each figure as far along it as it was; the way stays where there was none. */
function stretch(
  figures: readonly Decimal[],
  { from, to, places }: { readonly from: Decimal | null; readonly to: Decimal; readonly places: number },
): readonly string[] {
  const way = from === null ? undefined : figures.at(-1)?.minus(from);
  return figures.map((figure, index) => {
    if (index === figures.length - 1) {
      return fromDecimal(to);
    }
    return from === null || way === undefined || way.isZero()
      ? fromDecimal(figure)
      : fromDecimal(from.plus(figure.minus(from).times(to.minus(from)).div(way)).toDecimalPlaces(places));
  });
}

/** A number with its decimal point so many places farther to the right. */
function shift(value: Decimal, places: number): Decimal {
  return value.times(`1e${places}`);
}
