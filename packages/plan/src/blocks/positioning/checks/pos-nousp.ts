import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { judgeSheets } from '../judge-sheet.ts';

/** POS-NOUSP (000-15, 000-16): nothing says what sets the brand apart, or it is said and nothing proves it. */
export const posNoUsp: CheckDefinition = {
  code: 'POS-NOUSP',
  severity: 'warning',
  needs: [],
  variants: ['usp', 'proof'],
  fixes: ['writeUsp', 'addProof'],
  run: (input) =>
    judgeSheets(input, (sheet) => {
      if (sheet === null || readString(sheet, 'usp') === undefined) {
        return [{ field: 'usp', fix: 'writeUsp', params: { variant: 'usp' } }];
      }
      return sheet.fields.proof === undefined
        ? [{ field: 'proof', fix: 'addProof', params: { variant: 'proof' } }]
        : [];
    }),
};
