import type { Item } from '../../document/document.ts';
import { shownMonths } from '../../document/plan-months.ts';
import { figuresOf } from '../../fields/face.ts';
import { calculateSum, quarterOf } from '../../formulas/face.ts';

/** A column of a budget that is read: a month, or a quarter where the months are many. */
export interface Period {
  /** `YYYY-MM`, or `YYYY-Qn`. */
  readonly key: string;
  readonly months: readonly string[];
}

/** Most months that stand side by side; more are read by quarter. */
const mostMonths = 6;

/** The columns in which figures by month are read: those of a plan's budget unless other fields are named. */
export function periodsOf(
  header: Item,
  rows: readonly Item[],
  fields: readonly string[] = ['plan'],
): readonly Period[] {
  const months = shownMonths(header, rows, fields);
  return months.length <= mostMonths
    ? months.map((month) => ({ key: month, months: [month] }))
    : [...Map.groupBy(months, quarterOf)].map(([key, own]) => ({ key, months: own }));
}

/** The calendar years in which months `YYYY-MM` lie, each with its months; none as long as it is one year. */
export function yearsIn(months: readonly string[]): readonly Period[] {
  const years = [...Map.groupBy(months, (month) => month.slice(0, 4))];
  return years.length < 2 ? [] : years.map(([key, own]) => ({ key, months: own }));
}

/** What lines cost in a period, in minor units; null when nothing. */
export function costIn(
  lines: readonly Item[],
  { months }: Period,
  field: 'plan' | 'actual' = 'plan',
): string | null {
  return calculateSum(
    lines.flatMap((line) => {
      const figures = figuresOf(line.fields[field]);
      return months.map((month) => figures.get(month));
    }),
  );
}
