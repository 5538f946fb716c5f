import { calculateSum } from './sum.ts';

/** Figures by month `YYYY-MM`, canonical decimal strings. */
export type Figures = ReadonlyMap<string, string>;

/** The sums of several series by month; a month in which none has a figure has none. */
export function sumByMonth(series: Iterable<Figures>): Figures {
  const all = [...series];
  const [only] = all;
  if (only !== undefined && all.length === 1) {
    return only;
  }
  const byMonth = new Map<string, string[]>();
  for (const figures of all) {
    for (const [month, figure] of figures) {
      gather(byMonth, month, figure);
    }
  }
  return sumEach(byMonth);
}

/** The sums of a series by quarter, keys `YYYY-Qn`. */
export function sumByQuarter(figures: Figures): Figures {
  return sumBy(figures, quarterOf);
}

/** The sums of a series by year, keys `YYYY`. */
export function sumByYear(figures: Figures): Figures {
  return sumBy(figures, (month) => month.slice(0, 4));
}

/** The quarter of the calendar in which a month `YYYY-MM` lies: `2027-05` is in `2027-Q2`. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The sum of a series up to and with a month `YYYY-MM`; null when it has no figure by then. */
export function sumUntil(figures: Figures, month: string): string | null {
  return calculateSum([...figures].filter(([at]) => at <= month).map(([, figure]) => figure));
}

/** The sum of a series after a month `YYYY-MM`; null when it has no figure from then on. */
export function sumAfter(figures: Figures, month: string): string | null {
  return calculateSum([...figures].filter(([at]) => at > month).map(([, figure]) => figure));
}

function sumBy(figures: Figures, keyOf: (month: string) => string): Figures {
  const byKey = new Map<string, string[]>();
  for (const [month, figure] of figures) {
    gather(byKey, keyOf(month), figure);
  }
  return sumEach(byKey);
}

function gather(byKey: Map<string, string[]>, key: string, figure: string): void {
  const known = byKey.get(key);
  if (known === undefined) {
    byKey.set(key, [figure]);
  } else {
    known.push(figure);
  }
}

/** The sum of the figures of each key; what is no number stays as it is where it stands alone. */
function sumEach(byKey: ReadonlyMap<string, readonly string[]>): Figures {
  return new Map([...byKey].map(([key, figures]) => [key, calculateSum(figures) ?? figures[0] ?? '']));
}
