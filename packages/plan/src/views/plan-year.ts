import type { Item, PlanDocument } from '../document/document.ts';
import { headerOf } from '../document/header-of.ts';
import { rowsOf } from '../document/rows-of.ts';
import { readString } from '../evaluate/read-field.ts';
import { endOfMonth, monthsBetween, quarterOf } from '../formulas/face.ts';

/** Whether a quarter is over, in the exact near term, or still coarse. */
export type QuarterState = 'over' | 'detailed' | 'coarse';

/** A quarter of a plan's year, with what happens in it. */
export interface QuarterOfYear {
  /** `YYYY-Qn`. */
  readonly quarter: string;
  /** First and last day of it within the plan, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly state: QuarterState;
  /** Activities that begin in it, or began before the plan and are still running in its first quarter. */
  readonly starting: readonly Item[];
  /** Activities that go on from an earlier quarter. */
  readonly running: readonly Item[];
  readonly milestones: readonly Item[];
}

/** Activities of a plan by quarter (002-18, 002-19), and those without a first day. */
export interface PlanYear {
  readonly quarters: readonly QuarterOfYear[];
  readonly undated: readonly Item[];
}

/** Days `YYYY-MM-DD`, both included, that are planned exactly; null for a plan that is over. */
export interface NearTerm {
  readonly from: string;
  readonly to: string;
}

/**
 * Lays out the activities of a document over the quarters of its period. An activity without a last day runs to the end of
 * the plan; cancelled ones are left out. `near` is the detail window: a quarter that it touches is detailed, a quarter that ended before it is over.
 */
export function planYear(document: PlanDocument, near: NearTerm | null): PlanYear {
  const header = headerOf(document);
  const [start, end] = [readString(header, 'periodStart'), readString(header, 'periodEnd')];
  const activities = rowsOf(document, 'activities').filter(({ fields }) => fields.status !== 'cancelled');
  const dated = activities.filter((row) => readString(row, 'start') !== undefined);
  const undated = activities.filter((row) => readString(row, 'start') === undefined);
  if (start === undefined || end === undefined || end < start) {
    return { quarters: [], undated: activities };
  }
  const byStart = dated.toSorted((a, b) => compare(startOf(a), startOf(b)));
  const milestones = rowsOf(document, 'milestones').toSorted((a, b) => compare(dayOf(a), dayOf(b)));
  const quarters = quartersOf(start, end).map((quarter, index) => {
    const isIn = (day: string) => day >= quarter.from && day <= quarter.to;
    const isFirst = index === 0;
    const endsBefore = (row: Item) => (readString(row, 'end') ?? end) < quarter.from;
    const beganBefore = byStart.filter((row) => startOf(row) < quarter.from && !endsBefore(row));
    return {
      ...quarter,
      state: stateOf(quarter, near),
      starting: [...(isFirst ? beganBefore : []), ...byStart.filter((row) => isIn(startOf(row)))],
      running: isFirst ? [] : beganBefore,
      milestones: milestones.filter((row) => isIn(dayOf(row))),
    };
  });
  return { quarters, undated };
}

function quartersOf(start: string, end: string): readonly Pick<QuarterOfYear, 'quarter' | 'from' | 'to'>[] {
  const byQuarter = Map.groupBy(monthsBetween(start, end), quarterOf);
  return [...byQuarter].map(([quarter, months]) => {
    const from = `${months[0]}-01`;
    const to = endOfMonth(months.at(-1) ?? '');
    return { quarter, from: from < start ? start : from, to: to > end ? end : to };
  });
}

function stateOf({ from, to }: Pick<QuarterOfYear, 'from' | 'to'>, near: NearTerm | null): QuarterState {
  if (near === null || to < near.from) {
    return 'over';
  }
  return from <= near.to ? 'detailed' : 'coarse';
}

function startOf(row: Item): string {
  return readString(row, 'start') ?? '';
}

function dayOf(row: Item): string {
  return readString(row, 'date') ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
