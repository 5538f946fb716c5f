import { expect, test } from 'vitest';
import { activity, base } from '../testing/activities-plan.ts';
import { buildPlan, id, prose, references } from '../testing/build-plan.ts';
import { referencesTo } from './references-to.ts';

const found = (rows: Parameters<typeof buildPlan>[0], target: string) =>
  referencesTo(buildPlan(rows), id(target)).map(({ item, field }) => [item.id, field]);

test('a reference, one among several, and a mention in prose point to a row', () => {
  const line = {
    id: id('line'),
    collection: 'strategicLines',
    block: 'route',
    fields: { line: 'First', why: prose('Because of', id('goal')), goals: references(id('goal')) },
  };
  expect(found([...base, activity(), line], 'goal')).toEqual([
    [id('line'), 'why'],
    [id('line'), 'goals'],
    [id('activity'), 'goal'],
  ]);
  expect(found([...base, activity()], 'kpi')).toEqual([[id('activity'), 'kpis']]);
});

test('removed rows, other targets and what belongs to the row itself do not', () => {
  const note = {
    collection: 'kpiNotes',
    parent: id('kpi'),
    fields: { month: '2027-03', note: 'Holiday' },
  };
  expect(found([...base, note, { ...activity(), removed: true }], 'kpi')).toEqual([]);
  expect(found([...base, activity()], 'grow')).toEqual([[id('goal'), 'businessGoal']]);
  expect(found([...base, activity()], 'nowhere')).toEqual([]);
});
