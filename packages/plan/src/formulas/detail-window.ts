import { addDays, addMonths } from './calendar.ts';

/** How the time that is planned exactly is counted: so many days, or this quarter and the next (N14: 003-57, 002-19). */
export const detailWindowKinds = ['days', 'quarter'] as const;
export type DetailWindowKind = (typeof detailWindowKinds)[number];

/** Days from the start of the window within which what is not worked out holds back sharing (ACT-DETAIL). */
const urgentDays = 30;

/** The time that is planned exactly; days `YYYY-MM-DD`, both included. What comes later stays coarse. */
export interface DetailWindow {
  readonly from: string;
  readonly to: string;
  /** Last day of its first, urgent part. */
  readonly urgentTo: string;
}

/** What the window of a plan follows from; days `YYYY-MM-DD`. */
export interface DetailWindowInput {
  readonly today: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly kind: DetailWindowKind;
  /** How many days, where it is counted in days. */
  readonly days: number;
}

/**
 * The detail window (N14): from today, or from the first day of a plan that has yet to begin, for so many days or to the end
 * of the quarter of the calendar after this one; not beyond the plan's last day. Null for a plan that is over.
 */
export function calculateDetailWindow(input: DetailWindowInput): DetailWindow | null {
  const { today, periodStart, periodEnd, kind, days } = input;
  const from = periodStart !== null && periodStart > today ? periodStart : today;
  if (periodEnd !== null && periodEnd < from) {
    return null;
  }
  const to = kind === 'quarter' ? endOfNextQuarter(from) : addDays(from, days - 1);
  const urgent = addDays(from, urgentDays - 1);
  const isAllUrgent = to < urgent;
  return {
    from,
    to: periodEnd !== null && periodEnd < to ? periodEnd : to,
    urgentTo: isAllUrgent ? to : urgent,
  };
}

/** Last day of the quarter after the one in which a day lies. */
function endOfNextQuarter(day: string): string {
  const month = Number(day.slice(5, 7));
  const begin = `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  return addDays(addMonths(begin, 6), -1);
}
