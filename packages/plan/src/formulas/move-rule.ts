import { isDay } from '../fields/parse-day.ts';
import { addMonths } from './calendar.ts';
import { readRule } from './read-rule.ts';
import { writeRule } from './recurrence-rule.ts';

/** The rule of a copy whose days are moved by calendar months: its last day moves along. */
export function moveRule(text: string, months: number): string {
  const rule = readRule(text);
  if (rule?.end === null || rule === null || 'count' in rule.end) {
    return text;
  }
  const until = addMonths(rule.end.until, months);
  return writeRule({ ...rule, end: isDay(until) ? { until } : null });
}
