import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import {
  addDays,
  calculateAdherence,
  calculateDeviation,
  isBelow,
  nextOccurrence,
  occurrencesUntil,
  type RecurrenceRule,
  readRule,
} from '../../formulas/face.ts';
import { judgedMonths } from '../kpis/kpi-facts.ts';

/** When something comes back; null until both are filled. */
export function rhythmOf(row: Item): { readonly first: string; readonly rule: RecurrenceRule } | null {
  const first = readString(row, 'firstDate');
  const frequency = readString(row, 'frequency');
  const rule = frequency === undefined ? null : readRule(frequency);
  return first === undefined || rule === null ? null : { first, rule };
}

/** The next date `YYYY-MM-DD` on which a row comes up, from today on and after the last time it was done; null when never. */
export function nextDate(input: EvaluationInput, row: Item): string | null {
  const rhythm = rhythmOf(row);
  const done = lastDone(row);
  const { today } = input.context;
  const from = done !== undefined && done >= today ? addDays(done, 1) : today;
  return rhythm === null ? null : nextOccurrence(rhythm.first, rhythm.rule, from);
}

/** The date before today on which a meeting or report was due and of which nothing says that it happened; null when none. */
export function overdueSince(input: EvaluationInput, row: Item): string | null {
  const rhythm = rhythmOf(row);
  if (rhythm === null) {
    return null;
  }
  const done = lastDone(row);
  const due = nextOccurrence(rhythm.first, rhythm.rule, done === undefined ? rhythm.first : addDays(done, 1));
  return due !== null && due < input.context.today ? due : null;
}

function lastDone(row: Item): string | undefined {
  return readString(row, 'lastHeld') ?? readString(row, 'lastSent');
}

/** F41 of a meeting: how many were held of those planned up to today; null while nobody counts. */
export function adherenceOf(input: EvaluationInput, meeting: Item): string | null {
  const rhythm = rhythmOf(meeting);
  const held = readString(meeting, 'held');
  if (rhythm === null || held === undefined) {
    return null;
  }
  const planned = occurrencesUntil(rhythm.first, rhythm.rule, input.context.today);
  return calculateAdherence(Number(held), planned.length);
}

/**
 * Whether a rule asks for its action now: its KPI has been off target, on the side it names and by as much, in each of the
 * last months that are over (as many as the rule says, else one). Null while the rule is incomplete or there are too few figures.
 */
export function ruleState(input: EvaluationInput, rule: Item): 'fired' | 'quiet' | null {
  const id = readReference(rule, 'kpi');
  const kpi = id === undefined ? null : input.item(id);
  const condition = readString(rule, 'condition');
  const limit = readString(rule, 'deviation');
  const count = Number(readString(rule, 'months') ?? '1');
  const months = kpi === null ? [] : judgedMonths(input, kpi).slice(-count);
  if (condition === undefined || limit === undefined || months.length < count) {
    return null;
  }
  const isOff = months.every(({ target, actual }) => {
    const share = calculateDeviation(target, actual);
    if (share === null || share === '0' || isBelow(share.replace(/^-/, ''), limit)) {
      return false;
    }
    return condition === 'either' || share.startsWith('-') === (condition === 'below');
  });
  return isOff ? 'fired' : 'quiet';
}
