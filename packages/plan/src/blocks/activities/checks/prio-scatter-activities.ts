import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';
import { isOpen } from '../activity-facts.ts';

/** Most activities of first priority, as a share of all in percent (002); one may always come first. */
const mostPercent = 30;

/** PRIO-SCATTER (002), activities part: more than 30 % of the activities come first. */
export const prioScatterActivities: CheckDefinition = {
  code: 'PRIO-SCATTER',
  severity: 'warning',
  needs: [],
  variants: ['activities'],
  fixes: ['keepFirstActivities'],
  run(input) {
    const home = input.home('activities');
    const open = input.rows('activities').filter(isOpen);
    const first = open.filter((activity) => readString(activity, 'priority') === '1');
    const max = Math.max(1, Math.floor((open.length * mostPercent) / 100));
    if (home === null || first.length <= max) {
      return [];
    }
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: { variant: 'activities', count: first.length, max },
        fix: {
          kind: 'change',
          key: 'keepFirstActivities',
          changes: first
            .slice(max)
            .map((activity) => ({ op: 'item.set', id: activity.id, field: 'priority', value: '2' })),
        },
      },
    ];
  },
};
