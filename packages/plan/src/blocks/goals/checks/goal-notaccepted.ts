import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { personOf } from '../goal-facts.ts';
import { judgeGoals } from '../judge-goals.ts';

/**
 * GOAL-NOTACCEPTED (003): no named person accepted the goal on a date, where the template's A asks for it. There is no
 * fix at a click: saying yes for somebody else would be a lie.
 */
export const goalNotAccepted: CheckDefinition = {
  code: 'GOAL-NOTACCEPTED',
  severity: 'warning',
  needs: [],
  fixes: ['recordAcceptance'],
  run: (input) =>
    input.document.structure.settings.smartA === 'accepted'
      ? judgeGoals(input, (goal) => {
          if (personOf(input, goal, 'acceptedBy') === null) {
            return { field: 'acceptedBy', fix: 'recordAcceptance' };
          }
          return readString(goal, 'acceptedOn') === undefined
            ? { field: 'acceptedOn', fix: 'recordAcceptance' }
            : null;
        })
      : [],
};
