import { isCounted } from '../blocks/activities/activity-facts.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { rowsOf } from '../document/rows-of.ts';
import { readString } from '../evaluate/read-field.ts';
import { type DetailWindow, endOfMonth, monthsBetween } from '../formulas/face.ts';
import { byDay } from './by-day.ts';
import { carriedOutActivities } from './carried-out.ts';
import { type Nearness, nearnessOf, type PlanQuarter } from './plan-quarters.ts';

/** An activity or an experiment on the board of a quarter. */
export interface BoardCard {
  readonly row: Item;
  /** Whether it began in an earlier quarter. */
  readonly goesOn: boolean;
}

/** A month of a quarter with what begins in it; the first also with what goes on. */
export interface BoardColumn {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly state: Nearness;
  readonly cards: readonly BoardCard[];
}

/** What happens in a quarter, by month (002-19), and what of the plan has no first day yet. */
export interface QuarterBoard {
  readonly columns: readonly BoardColumn[];
  readonly undated: readonly Item[];
}

/**
 * The activities and experiments of a quarter, each once, in the month in which it begins, by their first day. What began
 * before goes on in the first month, unless it is over by then; cancelled activities and stopped experiments are left out,
 * as are activities that belong to scenarios that were not chosen.
 * `near` is the detail window (`detailWindow`).
 */
export function quarterBoard(
  document: PlanDocument,
  { from, to }: PlanQuarter,
  near: Pick<DetailWindow, 'from' | 'to'> | null,
): QuarterBoard {
  const rows = [
    ...carriedOutActivities(document).filter(isCounted),
    ...rowsOf(document, 'experiments').filter(({ fields }) => fields.status !== 'stopped'),
  ];
  const goesOn = rows.filter((row) => {
    const start = startOf(row);
    return start !== '' && start < from && runsOn(row, from);
  });
  const begins = rows.filter((row) => startOf(row) >= from && startOf(row) <= to);
  const columns = monthsBetween(from, to).map((month, index) => ({
    month,
    state: nearnessOf({ from: `${month}-01`, to: endOfMonth(month) }, near),
    cards: [
      ...(index === 0 ? byDay(goesOn, 'start').map((row) => ({ row, goesOn: true })) : []),
      ...byDay(
        begins.filter((row) => startOf(row).startsWith(month)),
        'start',
      ).map((row) => ({
        row,
        goesOn: false,
      })),
    ],
  }));
  return { columns, undated: rows.filter((row) => startOf(row) === '' && row.fields.status !== 'done') };
}

/** Whether a row that began before a day goes on then; without a last day until it is done. */
function runsOn(row: Item, day: string): boolean {
  const end = readString(row, 'end');
  return end === undefined ? row.fields.status !== 'done' : end >= day;
}

function startOf(row: Item): string {
  return readString(row, 'start') ?? '';
}
