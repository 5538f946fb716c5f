import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeGoals } from '../judge-goals.ts';

/** GOAL-NOTARGET (000, 003: the M of SMART): no target, no unit, or a target equal to the start of a goal that is to move. */
export const goalNoTarget: CheckDefinition = {
  code: 'GOAL-NOTARGET',
  severity: 'error',
  needs: [],
  variants: ['missing', 'unit', 'same'],
  fixes: ['setTarget', 'chooseUnit', 'holdValue'],
  run: (input) =>
    judgeGoals(input, (goal) => {
      const target = readString(goal, 'target');
      if (target === undefined) {
        return { field: 'target', fix: 'setTarget', params: { variant: 'missing' } };
      }
      if (readString(goal, 'unit') === undefined) {
        return { field: 'unit', fix: 'chooseUnit', params: { variant: 'unit' } };
      }
      // Both are canonical decimals in the goal's unit, so equal numbers are equal texts.
      if (target === readString(goal, 'baseline') && readString(goal, 'direction') !== 'hold') {
        return {
          field: 'target',
          fix: 'holdValue',
          changes: [{ op: 'item.set', id: goal.id, field: 'direction', value: 'hold' }],
          params: { variant: 'same' },
        };
      }
      return null;
    }),
};
