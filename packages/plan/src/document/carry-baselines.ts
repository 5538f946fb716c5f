import { chooseKpi, unitOf } from '../blocks/goals/choose-kpi.ts';
import { aggregationOf } from '../blocks/kpis/kpi-facts.ts';
import { kpiFigureIn } from '../blocks/kpis/kpi-periods.ts';
import { readReference } from '../evaluate/read-field.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { figuresOf } from '../fields/series.ts';
import { endOfMonth } from '../formulas/calendar.ts';
import type { Item, PlanDocument } from './document.ts';
import { rowsOf } from './rows-of.ts';

type Fields = Readonly<Record<string, FieldValue | undefined>>;

/**
 * What a plan reached, as the starting values of the plan that follows it: for each KPI with actuals, and each goal that
 * such a KPI stands for in the same unit, fields by id of the row; undefined for one that is left empty. A level (mean or
 * last of the actuals) starts where it came to, what is summed over months where its last month was; the day is the end of the last month with a figure.
 */
export function carryBaselines(document: PlanDocument): ReadonlyMap<string, Fields> {
  const kpis = rowsOf(document, 'kpis');
  const carried = new Map<string, Fields>();
  for (const kpi of kpis) {
    const reached = reachedBy(kpi);
    if (reached !== null) {
      carried.set(kpi.id, { baseline: reached.figure });
    }
  }
  for (const goal of rowsOf(document, 'goals')) {
    const kpi = chooseKpi(
      kpis.filter((row) => readReference(row, 'goal') === goal.id),
      goal,
    );
    const reached = kpi === null || unitOf(kpi) !== unitOf(goal) ? null : reachedBy(kpi);
    if (reached !== null) {
      carried.set(goal.id, {
        baseline: reached.figure,
        baselineDate: endOfMonth(reached.month),
        baselineUnknown: undefined,
        baselineBy: undefined,
      });
    }
  }
  return carried;
}

function reachedBy(kpi: Item): { readonly figure: string; readonly month: string } | null {
  const actuals = figuresOf(kpi.fields.actual);
  const last = [...actuals].at(-1);
  if (last === undefined) {
    return null;
  }
  const [month, ofLast] = last;
  const level =
    aggregationOf(kpi) === 'sum'
      ? null
      : kpiFigureIn(kpi, { key: 'all', months: [...actuals.keys()] }, 'actual');
  return { figure: level ?? ofLast, month };
}
