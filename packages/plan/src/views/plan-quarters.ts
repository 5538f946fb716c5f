import type { PlanDocument } from '../document/document.ts';
import { headerOf } from '../document/header-of.ts';
import { readString } from '../evaluate/read-field.ts';
import { type DetailWindow, endOfMonth, monthsBetween, quarterOf } from '../formulas/face.ts';

/** A quarter of the calendar as far as it lies within a plan; days `YYYY-MM-DD`, both included. */
export interface PlanQuarter {
  /** `YYYY-Qn`. */
  readonly quarter: string;
  readonly from: string;
  readonly to: string;
}

/** Whether a span of time is over, in the exact near term, or still coarse. */
export type Nearness = 'over' | 'detailed' | 'coarse';

/** The quarters of a plan in order of time; none while it has no period. */
export function planQuarters(document: PlanDocument): readonly PlanQuarter[] {
  const header = headerOf(document);
  const [start, end] = [readString(header, 'periodStart'), readString(header, 'periodEnd')];
  if (start === undefined || end === undefined || end < start) {
    return [];
  }
  const byQuarter = Map.groupBy(monthsBetween(start, end), quarterOf);
  return [...byQuarter].map(([quarter, months]) => {
    const first = `${months[0]}-01`;
    const last = endOfMonth(months.at(-1) ?? '');
    const [beginsBefore, endsAfter] = [first < start, last > end];
    return { quarter, from: beginsBefore ? start : first, to: endsAfter ? end : last };
  });
}

/** The quarter in which a day lies: the first of a plan that has yet to begin, the last of one that is over; null without quarters. */
export function quarterAt(quarters: readonly PlanQuarter[], day: string): PlanQuarter | null {
  return quarters.find(({ to }) => day <= to) ?? quarters.at(-1) ?? null;
}

/** How near a span is by the detail window (`detailWindow`): one that the window touches is detailed, one that ended before it is over. */
export function nearnessOf(
  { from, to }: Pick<PlanQuarter, 'from' | 'to'>,
  near: Pick<DetailWindow, 'from' | 'to'> | null,
): Nearness {
  if (near === null || to < near.from) {
    return 'over';
  }
  return from <= near.to ? 'detailed' : 'coarse';
}
