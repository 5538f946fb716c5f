import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { channelFaults } from '../../checks/channel-faults.ts';
import { judgeRows } from '../../judge-rows.ts';
import { budgetLines } from '../collections.ts';

const variants = { retired: 'lineRetired', restricted: 'lineRestricted' } as const;

/**
 * CHAN-RETIRED (001 N9, 5.7), budget part: a line pays for a channel that no longer exists, or for one that must not be
 * used for marketing in the client's country.
 */
export const chanRetiredLines: CheckDefinition = {
  code: 'CHAN-RETIRED',
  severity: 'warning',
  needs: ['catalogues'],
  variants: Object.values(variants),
  fixes: ['dropChannel'],
  run(input) {
    const faultOf = channelFaults(input);
    return judgeRows(input, budgetLines, (line) => {
      const field = 'channel';
      const fault = faultOf(readString(line, field) ?? '');
      return fault === null
        ? null
        : {
            field,
            fix: 'dropChannel',
            changes: [{ op: 'item.set', id: line.id, field }],
            params: { variant: variants[fault] },
          };
    });
  },
};
