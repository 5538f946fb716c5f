import { expect, test } from 'vitest';
import type { Item } from '../../document/document.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { type GoalGrouping, goalGroupOf, groupGoals } from './group-goals.ts';

const item = (id: string, fields: Readonly<Record<string, FieldValue>>): Item => ({
  id,
  collection: 'goals',
  order: id,
  fields,
  revisions: {},
});
const header = item('header', { periodStart: '2027-03-01' });
const groupsOf = (by: GoalGrouping, goals: readonly Item[]) =>
  groupGoals(goals, by, (goal) => goalGroupOf(header, goal, by)).map(({ key, rows }) => [
    key,
    rows.map(({ id }) => id).join(''),
  ]);

test('by department: as they are listed, each in the order of the plan, those without one last', () => {
  const goals = [
    item('a', {}),
    item('b', { department: 'support' }),
    item('c', { department: 'marketing' }),
    item('d', { department: 'support' }),
    item('e', { department: 'unknown' }),
  ];
  expect(groupsOf('department', goals)).toEqual([
    ['marketing', 'c'],
    ['support', 'bd'],
    ['none', 'ae'],
  ]);
  expect(groupsOf('department', [])).toEqual([]);
});

test.each<[due: string | undefined, horizon: string | undefined, group: string]>([
  ['2027-06-01', undefined, 'short'],
  ['2027-06-02', undefined, 'medium'],
  ['2028-03-01', undefined, 'medium'],
  ['2028-03-02', undefined, 'long'],
  ['2027-04-01', 'long', 'long'],
  [undefined, 'short', 'short'],
  [undefined, undefined, 'none'],
])('by horizon: due %s with %s chosen by hand is %s', (dueDate, horizon, group) => {
  const goal = item('a', {
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(horizon === undefined ? {} : { horizon }),
  });
  expect(groupsOf('horizon', [goal])).toEqual([[group, 'a']]);
});
