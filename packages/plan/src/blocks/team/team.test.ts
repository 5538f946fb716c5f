import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { activity, base } from '../../testing/activities-plan.ts';
import { buildPlan, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { figures } from '../../testing/figures-plan.ts';
import { applyFix, findingsOf, today } from '../../testing/judge-plan.ts';
import { accountableBySection, raciId } from './raci-facts.ts';

const managed = {
  ...structure,
  sections: [
    { key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] },
    { key: 'team', blocks: [{ key: 'team', type: 'team' }] },
    { key: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'budget', blocks: [{ key: 'budget', type: 'budget' }] },
  ],
};
const member = (fields: Readonly<Record<string, FieldValue>>, name = 'member'): TestRow => ({
  id: id(name),
  collection: 'teamMembers',
  fields: { person: id('ann'), role: 'Editor', ...fields },
});
const part = (of: string, section: string, letter: string): TestRow => ({
  id: raciId('plan', id(of), section),
  collection: 'raci',
  parent: id(of),
  fields: { section, letter },
});
const planWith = (rows: readonly TestRow[], checks: Record<string, 'error'> = {}) =>
  buildPlan([...base, ...rows], { structure: managed, settings: { checks } });
const tasks: FieldValue = [{ id: 'a', order: 'V', value: 'Writes the newsletter' }];

describe('load', () => {
  test('is the busiest month of the budget against the hours that there are', () => {
    const hours = (name: string, fields: Readonly<Record<string, FieldValue>>): TestRow => ({
      id: id(name),
      collection: 'resources',
      fields,
    });
    const rows = [
      member({ hoursPerMonth: '20' }, 'a'),
      member({ hoursPerMonth: '12' }, 'b'),
      member({}, 'c'),
      hours('editor', { unit: 'hours', quantity: figures({ '2027-03': '10', '2027-04': '30' }) }),
      hours('photographer', { unit: 'hours', kind: 'person', quantity: figures({ '2027-04': '10' }) }),
      hours('printer', { unit: 'hours', kind: 'tool', quantity: figures({ '2027-04': '90' }) }),
      hours('days', { unit: 'days', quantity: figures({ '2027-04': '90' }) }),
    ];
    expect(evaluate(planWith(rows), { today }).computed.get('block:team')).toEqual({
      capacity: '32',
      busiestHours: '40',
      load: '1.25',
      unclearSections: 0,
    });
  });

  test('is not known without either, and a member has as many activities as name the person', () => {
    const { computed } = evaluate(
      planWith([
        member({}),
        activity(),
        activity({ status: 'done' }, 'b'),
        activity({ owner: id('x'), executor: id('ann') }, 'c'),
      ]),
      { today },
    );
    expect(computed.get('block:team')).toMatchObject({ capacity: null, busiestHours: null, load: null });
    expect(computed.get(id('member'))).toEqual({ activityCount: 2 });
  });
});

describe('RACI', () => {
  test('counts who answers for a section in which somebody has a part', () => {
    const rows = [
      part('a', 'goals', 'a'),
      part('b', 'goals', 'a'),
      part('a', 'team', 'r'),
      part('a', 'budget', 'a'),
      part('a', 'gone', 'r'),
    ];
    const items = buildPlan(rows).items;
    const raci = [...items.values()].filter(({ collection }) => collection === 'raci');
    expect([...accountableBySection(raci, managed.sections)]).toEqual([
      ['goals', 2],
      ['team', 0],
      ['budget', 1],
    ]);
    const { computed } = evaluate(planWith([member({}, 'a'), member({}, 'b'), ...rows]), { today });
    expect(computed.get('block:team')?.unclearSections).toBe(2);
  });
});

describe('GOV-NOAPPROVER of a template that asks for a steering committee', () => {
  const asked = { 'GOV-NOAPPROVER': 'error' } as const;
  test('finds nobody, and its fix makes the row', () => {
    const plan = planWith([member({ committee: 'executive' })], asked);
    const [finding, ...others] = findingsOf('GOV-NOAPPROVER', plan);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', params: { variant: 'steering' } });
    const after = finding && applyFix(plan, finding);
    expect(after && findingsOf('GOV-NOAPPROVER', after)).toEqual([]);
  });

  test('is silent with a member of it, and where no template asks', () => {
    expect(findingsOf('GOV-NOAPPROVER', planWith([member({ committee: 'steering' })], asked))).toEqual([]);
    expect(findingsOf('GOV-NOAPPROVER', planWith([member({})]))).toEqual([]);
  });
});

describe('EXEC-STAFF', () => {
  const staffed = activity({ executorType: 'staff' });
  test.each<[when: string, rows: readonly TestRow[], found: number]>([
    ['nobody of the team', [staffed], 1],
    ['a member without tasks', [staffed, member({})], 1],
    ['a member with tasks', [staffed, member({ responsibilities: tasks })], 0],
    ['an agency', [activity({ executorType: 'agency' })], 0],
    ['an activity that is over', [activity({ executorType: 'staff', status: 'done' })], 0],
  ])('%s', (_when, rows, found) => {
    expect(findingsOf('EXEC-STAFF', planWith(rows))).toHaveLength(found);
  });

  test('a task description in writing does, too', () => {
    const written = { kind: 'taskDescription', accepted: false, missing: [] } as const;
    expect(
      findingsOf('EXEC-STAFF', planWith([staffed]), { briefings: { [id('activity')]: [written] } }),
    ).toEqual([]);
  });
});
