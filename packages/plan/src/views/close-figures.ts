import { judgedMonths, noteOf, statusIn } from '../blocks/kpis/kpi-facts.ts';
import type { Item } from '../document/document.ts';
import type { EvaluationInput } from '../evaluate/evaluation-input.ts';
import { readString } from '../evaluate/read-field.ts';
import { figuresOf } from '../fields/face.ts';
import { monthsBetween } from '../formulas/face.ts';
import {
  type CloseItem,
  type CloseLack,
  type CloseStep,
  type ClosingQuarter,
  homePlace,
  placeOf,
  shown,
  stepOf,
} from './close-step.ts';
import type { PlanQuarter } from './plan-quarters.ts';

/** KPIs and budget lines with a target or plan in a month that is over: what came of it is entered. */
export function actualsStep(input: EvaluationInput, quarter: ClosingQuarter): CloseStep {
  const months = monthsOver(input, quarter);
  const due = (collection: string, field: string) =>
    shown(input, collection).map((row) => ({
      row,
      due: months.filter((month) => figuresOf(row.fields[field]).has(month)),
    }));
  const rows = [...due('kpis', 'target'), ...due('budgetLines', 'plan')].filter((one) => one.due.length > 0);
  const items = rows.flatMap(({ row, due: expected }) => {
    const missing = expected.filter((month) => !figuresOf(row.fields.actual).has(month));
    return itemInMonths(input, row, { lack: 'actual', months: missing });
  });
  return stepOf('actuals', {
    total: rows.length,
    items,
    place: homePlace(input, 'kpis') ?? homePlace(input, 'budgetLines'),
  });
}

/** Months of the quarter in which a KPI lies off target: it is said why. */
export function deviationsStep(input: EvaluationInput, quarter: ClosingQuarter): CloseStep {
  const over = monthsOver(input, quarter);
  const rows = shown(input, 'kpis').flatMap((kpi) => {
    const off = judgedMonths(input, kpi).filter((month) => {
      const status = over.includes(month.month) ? statusIn(input, kpi, month) : null;
      return status !== null && status !== 'within';
    });
    return off.length === 0 ? [] : [{ kpi, off: off.map(({ month }) => month) }];
  });
  const items = rows.flatMap(({ kpi, off }) => {
    const unexplained = off.filter((month) => {
      const note = noteOf(input, kpi, month);
      return note === null || readString(note, 'cause') === undefined;
    });
    return itemInMonths(input, kpi, { lack: 'cause', months: unexplained });
  });
  return stepOf('deviations', { total: rows.length, items, place: homePlace(input, 'kpis') });
}

/** Months of a quarter that are over: half a month says nothing against a whole one. */
function monthsOver({ context: { today } }: EvaluationInput, { from, to }: PlanQuarter): readonly string[] {
  return monthsBetween(from, to).filter((month) => month < today.slice(0, 7));
}

function itemInMonths(
  input: EvaluationInput,
  row: Item,
  { lack, months }: { readonly lack: CloseLack; readonly months: readonly string[] },
): readonly CloseItem[] {
  const [month] = months;
  return month === undefined
    ? []
    : [{ row: row.id, place: { ...placeOf(input, row, 'actual'), month }, lacks: [lack], months }];
}
