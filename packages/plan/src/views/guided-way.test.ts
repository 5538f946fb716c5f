import { describe, expect, test } from 'vitest';
import { evaluate, type Finding, type SectionState } from '../evaluate/face.ts';
import { buildPlan, id, type TestRow } from '../testing/build-plan.ts';
import { guidedWay } from './guided-way.ts';

function section(key: string, ...blocks: (readonly [filled: number, required: number])[]): SectionState {
  const states = blocks.map(([filled, required], index) => ({
    key: `${key}${index}`,
    state: 'partly' as const,
    filled,
    required,
  }));
  const sum = (of: 'filled' | 'required') => states.reduce((total, state) => total + state[of], 0);
  return { key, state: 'partly', filled: sum('filled'), required: sum('required'), blocks: states };
}

function finding(section: string, more: Partial<Finding> = {}): Finding {
  const target = { section, block: `${section}0`, item: 'row' };
  const fix = { kind: 'goto', key: 'fix', target } as const;
  return { id: section, code: 'X-Y', severity: 'error', target, params: {}, fix, ...more };
}

const waived = { item: 'w', reason: 'Later', by: null, on: null };
const whole = section('a', [2, 2]);

describe('the way through a plan', () => {
  test.each<[what: string, of: SectionState, findings: Finding[], expected: object]>([
    ['is done when all is filled', whole, [], { missing: 0, errors: [], target: null }],
    ['is done when nothing is required', section('a', [0, 0]), [], { missing: 0, target: null }],
    [
      'leads to the first block that lacks something',
      section('a', [1, 1], [1, 3], [0, 1]),
      [],
      { missing: 3, target: { section: 'a', block: 'a1' } },
    ],
    ['leads to what holds back sharing', whole, [finding('a')], { missing: 0, target: finding('a').target }],
    [
      'leads to what is empty first',
      section('a', [0, 1]),
      [finding('a')],
      { missing: 1, errors: [finding('a')], target: { section: 'a', block: 'a0' } },
    ],
    ['minds errors only', whole, [finding('a', { severity: 'warning' })], { errors: [], target: null }],
    ['leaves what was waived', whole, [finding('a', { waived })], { errors: [], target: null }],
    ['leaves what is found elsewhere', whole, [finding('b')], { errors: [], target: null }],
  ])('a section %s', (_what, of, findings, expected) => {
    const way = guidedWay({ sections: [of], findings });
    expect(way.steps).toMatchObject([{ section: 'a', ...expected }]);
    expect(way.done).toBe(way.steps[0]?.target === null ? 1 : 0);
  });

  test('goes in the order of the sections, and on to the first that is not done', () => {
    const sections = [section('a', [1, 1]), section('b', [0, 2]), section('c', [0, 1])];
    const { steps, done, next } = guidedWay({ sections, findings: [] });
    expect(steps.map((step) => step.section)).toEqual(['a', 'b', 'c']);
    expect([done, next?.section]).toEqual([1, 'b']);
    expect(guidedWay({ sections: [whole], findings: [] }).next).toBeNull();
  });

  test('leads to the first required field of a row that is still empty', () => {
    const goal = (name: string, fields: Required<TestRow>['fields']): TestRow => ({
      id: id(name),
      collection: 'businessGoals',
      fields,
    });
    const plan = buildPlan([
      goal('whole', { title: 'More regulars' }),
      goal('begun', { nature: 'marketing' }),
    ]);
    const { next } = guidedWay(evaluate(plan, { today: '2027-03-05' }));
    expect(next?.target).toMatchObject({ block: 'goals', item: id('begun'), field: 'title' });
  });

  test('of a new plan begins with the first section that asks for something', () => {
    const context = { today: '2027-03-05' };
    expect(guidedWay(evaluate(buildPlan(), context)).next).toMatchObject({
      section: 'goals',
      target: { section: 'goals', block: 'goals' },
    });
    const empty = buildPlan();
    const bare = { ...empty, structure: { ...empty.structure, sections: [] } };
    expect(guidedWay(evaluate(bare, context))).toEqual({
      steps: [],
      done: 0,
      next: null,
    });
  });
});
