import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { channelFaults } from '../../checks/channel-faults.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isKept } from '../channel-facts.ts';
import { planChannels } from '../collections.ts';

const variants = { retired: 'channelRetired', restricted: 'channelRestricted' } as const;

/**
 * CHAN-RETIRED (001 N9, 5.7), channels part: the plan goes on with a channel that no longer exists, or with one that must not
 * be used for marketing in the client's country. To say that it stops is enough.
 */
export const chanRetiredChannels: CheckDefinition = {
  code: 'CHAN-RETIRED',
  severity: 'warning',
  needs: ['catalogues'],
  variants: Object.values(variants),
  fixes: ['stopChannel'],
  run(input) {
    const faultOf = channelFaults(input);
    return judgeRows(input, planChannels, (channel) => {
      const fault = isKept(channel) ? faultOf(readString(channel, 'channel') ?? '') : null;
      return fault === null
        ? null
        : {
            field: 'channel',
            fix: 'stopChannel',
            changes: [{ op: 'item.set', id: channel.id, field: 'status', value: 'stop' }],
            params: { variant: variants[fault] },
          };
    });
  },
};
