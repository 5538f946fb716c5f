import { isCounted } from '../blocks/activities/activity-facts.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { headerOf } from '../document/header-of.ts';
import { rowsOf } from '../document/rows-of.ts';
import { readString } from '../evaluate/read-field.ts';
import type { DetailWindow } from '../formulas/face.ts';
import { byDay } from './by-day.ts';
import { carriedOutActivities } from './carried-out.ts';
import { type Nearness, nearnessOf, type PlanQuarter, planQuarters } from './plan-quarters.ts';

/** A quarter of a plan's year, with what happens in it. */
export interface QuarterOfYear extends PlanQuarter {
  readonly state: Nearness;
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

/**
 * Lays out the activities of a document over the quarters of its period. An activity without a last day runs to the end of
 * the plan; cancelled ones, and those that belong to scenarios that were not chosen, are left out. `near` is the detail window (`detailWindow`).
 */
export function planYear(document: PlanDocument, near: Pick<DetailWindow, 'from' | 'to'> | null): PlanYear {
  const activities = carriedOutActivities(document).filter(isCounted);
  const dated = activities.filter((row) => readString(row, 'start') !== undefined);
  const undated = activities.filter((row) => readString(row, 'start') === undefined);
  const spans = planQuarters(document);
  const end = readString(headerOf(document), 'periodEnd') ?? '';
  if (spans.length === 0) {
    return { quarters: [], undated: activities };
  }
  const byStart = byDay(dated, 'start');
  const milestones = byDay(rowsOf(document, 'milestones'), 'date');
  const quarters = spans.map((quarter, index) => {
    const isIn = (day: string) => day >= quarter.from && day <= quarter.to;
    const isFirst = index === 0;
    const endsBefore = (row: Item) => (readString(row, 'end') ?? end) < quarter.from;
    const beganBefore = byStart.filter((row) => startOf(row) < quarter.from && !endsBefore(row));
    return {
      ...quarter,
      state: nearnessOf(quarter, near),
      starting: [...(isFirst ? beganBefore : []), ...byStart.filter((row) => isIn(startOf(row)))],
      running: isFirst ? [] : beganBefore,
      milestones: milestones.filter((row) => isIn(dayOf(row))),
    };
  });
  return { quarters, undated };
}

function startOf(row: Item): string {
  return readString(row, 'start') ?? '';
}

function dayOf(row: Item): string {
  return readString(row, 'date') ?? '';
}
