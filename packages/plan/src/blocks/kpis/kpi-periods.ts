import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';
import { aggregate, roundWorkedOut } from '../../formulas/face.ts';
import { type Period, periodsOf } from '../budget/budget-periods.ts';
import { aggregationOf } from './kpi-facts.ts';

/** The columns in which KPIs are read: months, or quarters where the months are many. */
export function kpiPeriods(header: Item, kpis: readonly Item[]): readonly Period[] {
  return periodsOf(header, kpis, ['target', 'actual']);
}

/**
 * What the targets or actuals of a KPI come to in a period, the way its months come together, as it is read: a mean may have no
 * end, so it is rounded. Null when it has none there.
 */
export function kpiFigureIn(kpi: Item, { months }: Period, field: 'target' | 'actual'): string | null {
  const figures = figuresOf(kpi.fields[field]);
  const own = months.flatMap((month) => figures.get(month) ?? []);
  const how = aggregationOf(kpi);
  const figure = aggregate(own, how);
  return how === 'average' ? roundWorkedOut(figure, readString(kpi, 'unit') ?? 'count', own) : figure;
}
