import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import { calculateHorizon, type Horizon, horizons, type SmartFacts } from '../../formulas/face.ts';
import { unrealOf } from './unreal.ts';

/** Returns the business goal that a goal serves; null when none is chosen or the chosen one is gone. */
export function businessGoalOf(input: EvaluationInput, goal: Item): Item | null {
  const id = readReference(goal, 'businessGoal');
  return id === undefined ? null : input.item(id);
}

/** Returns the id of the person in a field of a goal; null when nobody is named or the person left the plan. */
export function personOf(input: EvaluationInput, goal: Item, field: 'owner' | 'acceptedBy'): string | null {
  const id = readString(goal, field);
  return id === undefined || input.item(id) === null ? null : id;
}

/** The horizon that someone set on a goal by hand; null when it follows from the due date. */
export function chosenHorizon(goal: Item): Horizon | null {
  const chosen = readString(goal, 'horizon');
  return horizons.find((horizon) => horizon === chosen) ?? null;
}

/** The horizon of a goal in a plan with this header: set by hand, else by its due date; null without either. */
export function horizonOf(header: Item, goal: Item): Horizon | null {
  return (
    chosenHorizon(goal) ?? calculateHorizon(readString(header, 'periodStart'), readString(goal, 'dueDate'))
  );
}

/** Whether a goal is financial, marketing or cost: as said on the goal, else on the business goal it serves. */
export function natureOf(input: EvaluationInput, goal: Item): string | null {
  const businessGoal = businessGoalOf(input, goal);
  return readString(goal, 'nature') ?? (businessGoal && readString(businessGoal, 'nature')) ?? null;
}

/** What F26 asks, read from a goal. What A asks for is decided by the template (N6). */
export function smartFacts(input: EvaluationInput, goal: Item): SmartFacts {
  const has = (field: string) => readString(goal, field) !== undefined;
  return {
    title: has('title'),
    segment: has('funnelStage') || has('department'),
    metric: has('metric'),
    unit: has('unit'),
    baseline: has('baseline'),
    target: has('target'),
    agreed:
      input.document.structure.settings.smartA === 'accepted'
        ? personOf(input, goal, 'acceptedBy') !== null && has('acceptedOn')
        : readString(goal, 'realismOk') === 'yes',
    businessGoal: businessGoalOf(input, goal) !== null,
    unreal: unrealOf(input, goal) !== null,
    dueDate: has('dueDate'),
  };
}
