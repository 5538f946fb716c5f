import type { Change } from '../../../changes/change-set.ts';
import type { Item } from '../../../document/document.ts';
import type { CheckDefinition } from '../../../evaluate/check.ts';
import { catalogueKeys } from '../../../fields/face.ts';
import { channelFaults } from '../../checks/channel-faults.ts';
import { judgeRows } from '../../judge-rows.ts';
import { isOpen } from '../activity-facts.ts';
import { activityRows } from '../collections.ts';

/**
 * CHAN-RETIRED (001 N9, 5.7), activities part: an activity uses a channel that no longer exists, or one that must not be
 * used for marketing in the client's country.
 */
export const chanRetired: CheckDefinition = {
  code: 'CHAN-RETIRED',
  severity: 'warning',
  needs: ['catalogues'],
  variants: ['retired', 'restricted'],
  fixes: ['dropChannel'],
  run(input) {
    const faultOf = channelFaults(input);
    return judgeRows(input, activityRows, (activity) => {
      const keys = catalogueKeys(activity.fields.channels);
      const key = isOpen(activity) ? keys.find((one) => faultOf(one) !== null) : undefined;
      return key === undefined
        ? null
        : {
            field: 'channels',
            fix: 'dropChannel',
            changes: [dropChannel(activity, keys, key)],
            params: { variant: faultOf(key) ?? 'retired' },
          };
    });
  },
};

/** Takes one channel from a list; the last one empties the field. */
function dropChannel(activity: Item, keys: readonly string[], key: string): Change {
  const change = { op: 'item.set', id: activity.id, field: 'channels' } as const;
  return keys.length === 1 ? change : { ...change, entry: key };
}
