import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readString } from '../../evaluate/read-field.ts';
import { addDays } from '../../formulas/face.ts';

/** Days from the start of the window within which what is not worked out holds back sharing (ACT-DETAIL). */
const urgentDays = 30;

/** The time that is planned exactly; days `YYYY-MM-DD`, both included. What comes later stays coarse. */
export interface DetailWindow {
  readonly from: string;
  readonly to: string;
  /** Last day of its first, urgent part. */
  readonly urgentTo: string;
}

/**
 * The detail window (002, 003): from today, or from the first day of a plan that has yet to begin, for as many days as
 * the agency, else the template, says; not beyond the plan's last day. Null for a plan that is over.
 */
export function detailWindow(input: EvaluationInput): DetailWindow | null {
  return input.once('activities.detailWindow', () => findWindow(input));
}

function findWindow(input: EvaluationInput): DetailWindow | null {
  const { context, document, header } = input;
  const start = readString(header, 'periodStart');
  const end = readString(header, 'periodEnd');
  const from = start !== undefined && start > context.today ? start : context.today;
  if (end !== undefined && end < from) {
    return null;
  }
  const days = context.settings?.detailWindowDays ?? document.structure.settings.detailWindowDays;
  const to = addDays(from, days - 1);
  return {
    from,
    to: end !== undefined && end < to ? end : to,
    urgentTo: addDays(from, Math.min(days, urgentDays) - 1),
  };
}
