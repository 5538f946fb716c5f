import { expect, test } from 'vitest';
import type { ThreadFacts } from '../../evaluate/plan-context.ts';
import { activity, base, withActivities } from '../../testing/activities-plan.ts';
import { buildPlan, id } from '../../testing/build-plan.ts';
import { findingsOf } from '../../testing/judge-plan.ts';

const plan = buildPlan([...base, activity()], {
  structure: {
    ...withActivities,
    sections: [...withActivities.sections, { key: 'tests', blocks: [{ key: 'tests', type: 'experiments' }] }],
  },
});
const thread = (replies: number, daysOpen: number, item = 'activity'): ThreadFacts => ({
  item: id(item),
  replies,
  daysOpen,
});

test.each<[what: string, threads: readonly ThreadFacts[], found: number]>([
  ['eight replies', [thread(8, 1)], 1],
  ['a week', [thread(1, 7)], 1],
  ['less than either', [thread(7, 6)], 0],
  ['twice about the same row', [thread(9, 1), thread(1, 9)], 1],
  ['a row that no test settles', [thread(9, 9, 'goal')], 0],
  ['a row that is gone', [thread(9, 9, 'nowhere')], 0],
])('EXP-DISCUSS: %s', (_what, threads, found) => {
  const findings = findingsOf('EXP-DISCUSS', plan, { threads });
  expect(findings).toHaveLength(found);
  for (const { target, fix, params } of findings) {
    expect([target.item, params.position]).toEqual([id('activity'), 1]);
    expect(fix).toMatchObject({ kind: 'goto', target: { block: 'tests' } });
  }
});

test('EXP-DISCUSS waits until somebody knows of conversations', () => {
  expect(findingsOf('EXP-DISCUSS', plan)).toEqual([]);
});
