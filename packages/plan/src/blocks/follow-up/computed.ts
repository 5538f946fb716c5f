import type { Item } from '../../document/document.ts';
import type { ComputedDefinition, ComputedValue } from '../../evaluate/computed.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { adherenceOf, nextDate, ruleState } from './follow-up-facts.ts';

function ofRow(
  collection: string,
  key: string,
  source: string,
  calculate: (input: EvaluationInput, row: Item) => ComputedValue,
): ComputedDefinition {
  return {
    key,
    collection,
    source,
    calculate: (input, row) => (row === null ? null : calculate(input, row)),
  };
}

/** The earliest of the next dates of a collection. */
function nextOf(collection: string, key: string): ComputedDefinition {
  return {
    key,
    source: 'B24',
    calculate: (input) =>
      input
        .rows(collection)
        .map((row) => nextDate(input, row))
        .filter((date) => date !== null)
        .sort()[0] ?? null,
  };
}

/** When what comes back comes next, whether meetings are kept, and which rules ask for their action. */
export const followUpComputed: readonly ComputedDefinition[] = [
  ofRow('reports', 'next', 'B24', nextDate),
  ofRow('meetings', 'next', 'B24', nextDate),
  ofRow('qualityControls', 'next', 'B24', nextDate),
  ofRow('communications', 'next', 'B24', nextDate),
  ofRow('meetings', 'adherence', 'F41', adherenceOf),
  ofRow('adjustmentRules', 'state', 'B24', ruleState),
  nextOf('meetings', 'nextMeeting'),
  nextOf('reports', 'nextReport'),
  {
    key: 'rulesFired',
    source: 'B24',
    calculate: (input) =>
      input.rows('adjustmentRules').filter((rule) => ruleState(input, rule) === 'fired').length,
  },
];
