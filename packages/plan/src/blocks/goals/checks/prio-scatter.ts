import type { CheckDefinition } from '../../../evaluate/check.ts';
import { readString } from '../../../evaluate/read-field.ts';

/** PRIO-SCATTER (002), goals part: more goals of first priority than the agency's `maxTopPriorityGoals`. */
export const prioScatter: CheckDefinition = {
  code: 'PRIO-SCATTER',
  severity: 'warning',
  needs: ['settings'],
  fixes: ['keepFirstPriorities'],
  run(input) {
    const home = input.home('goals');
    const max = input.context.settings?.maxTopPriorityGoals;
    const first = input.rows('goals').filter((goal) => readString(goal, 'priority') === '1');
    if (home === null || max === undefined || first.length <= max) {
      return [];
    }
    return [
      {
        target: { section: home.section.key, block: home.block.key },
        params: { count: first.length, max },
        fix: {
          kind: 'change',
          key: 'keepFirstPriorities',
          changes: first
            .slice(max)
            .map((goal) => ({ op: 'item.set', id: goal.id, field: 'priority', value: '2' })),
        },
      },
    ];
  },
};
