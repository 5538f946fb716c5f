import type { Change } from '../../changes/change-set.ts';
import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { endOfMonth } from '../../formulas/face.ts';
import { addGoal } from '../goals/add-goal.ts';
import { kpiFigureIn } from './kpi-periods.ts';

/** What a goal and the KPI that measures it say alike. */
const alike = ['metric', 'unit', 'direction', 'baseline', 'owner'] as const;

/** The goals that a KPI which is marked as a goal can be meant for: of its metric and unit, with no KPI of their own yet. */
export function goalsMeantBy(input: EvaluationInput, kpi: Item): readonly Item[] {
  const metric = readString(kpi, 'metric');
  const measured = new Set(
    input
      .rows('kpis')
      .filter((row) => row.fields.isGoal === true)
      .map((row) => readReference(row, 'goal')),
  );
  return input
    .rows('goals')
    .filter(
      (goal) =>
        metric !== undefined &&
        readString(goal, 'metric') === metric &&
        (readString(goal, 'unit') ?? 'count') === (readString(kpi, 'unit') ?? 'count') &&
        !measured.has(goal.id),
    );
}

/** The changes that make a goal of a KPI and link the two: its name, what it counts, and where its targets come to. */
export function goalFromKpi(input: EvaluationInput, kpi: Item): readonly Change[] {
  const months = [...figuresOf(kpi.fields.target).keys()];
  const last = months.at(-1);
  const target = kpiFigureIn(kpi, { key: 'all', months }, 'target');
  const title = readString(kpi, 'name');
  const said = alike.flatMap((field): readonly (readonly [string, FieldValue])[] => {
    const value = kpi.fields[field];
    return value === undefined ? [] : [[field, value]];
  });
  const adding = addGoal(input, {
    ...(title === undefined ? {} : { title }),
    ...Object.fromEntries(said),
    ...(target === null ? {} : { target }),
    ...(last === undefined ? {} : { dueDate: endOfMonth(last) }),
  });
  return [adding, { op: 'item.set', id: kpi.id, field: 'goal', value: { id: adding.id } }];
}
