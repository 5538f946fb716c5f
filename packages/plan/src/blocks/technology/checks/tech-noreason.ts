import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeRows } from '../../judge-rows.ts';
import { technologies } from '../collections.ts';

/** What speaks for a choice and against it (000-60), and by what it is made (000-59). */
const reasons = ['pros', 'cons'] as const;
const criteria = ['cost', 'expectedReturn', 'audienceFit'] as const;

/** TECH-NOREASON (000-59, 000-60): something is chosen and nothing says what speaks for or against it, or by what it was chosen. */
export const techNoReason: CheckDefinition = {
  code: 'TECH-NOREASON',
  severity: 'hint',
  needs: [],
  variants: ['arguments', 'criteria'],
  fixes: ['weighUp'],
  run: (input) =>
    judgeRows(input, technologies, (technology) => {
      if (readString(technology, 'status') !== 'chosen') {
        return null;
      }
      const lacks = (fields: readonly string[]) =>
        fields.every((field) => technology.fields[field] === undefined);
      if (lacks(reasons)) {
        return { field: 'pros', fix: 'weighUp', params: { variant: 'arguments' } };
      }
      return lacks(criteria)
        ? { field: 'expectedReturn', fix: 'weighUp', params: { variant: 'criteria' } }
        : null;
    }),
};
