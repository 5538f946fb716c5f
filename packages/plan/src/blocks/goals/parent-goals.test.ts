import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { applyFix, businessGoal, findingsOf, goal, people } from '../../testing/judge-plan.ts';

const managed: TemplateStructure = {
  ...structure,
  sections: [{ key: 'goals', blocks: [{ key: 'goals', type: 'goals', settings: { parentGoals: true } }] }],
};
const source = 'https://example.com/plan-2027.pdf';
const parent = (fields: Readonly<Record<string, FieldValue>> = {}): TestRow => ({
  id: id('parent'),
  collection: 'parentGoals',
  fields: {
    title: 'Win 40 regular customers',
    metric: 'newCustomers',
    unit: 'count',
    target: '40',
    source,
    ...fields,
  },
});
const taken = goal({ parentGoal: { id: id('parent') } });
const planWith = (rows: readonly TestRow[], given = managed) =>
  buildPlan([...people, businessGoal, ...rows], { structure: given });
const variantsOf = (code: string, rows: readonly TestRow[], given = managed) =>
  findingsOf(code, planWith(rows, given)).map(({ params }) => params.variant);

describe('GOV-NOPARENT', () => {
  test.each<[when: string, rows: readonly TestRow[], finds: readonly string[]]>([
    ['nothing is taken over', [], ['goals']],
    ['nothing says where it stands', [{ ...parent(), fields: { title: 'Grow' } }], ['source']],
    ['a source is named', [parent()], []],
  ])('%s', (_when, rows, finds) => {
    expect(variantsOf('GOV-NOPARENT', rows)).toEqual(finds);
  });

  test('is not asked where the template sets no goals of another plan beside', () => {
    expect(variantsOf('GOV-NOPARENT', [], structure)).toEqual([]);
  });

  test('the row that its fix adds asks for its source', () => {
    const plan = planWith([]);
    const [finding] = findingsOf('GOV-NOPARENT', plan);
    const after = finding && applyFix(plan, finding);
    expect(after && findingsOf('GOV-NOPARENT', after)).toMatchObject([
      { params: { variant: 'source' }, fix: { kind: 'goto', target: { field: 'source' } } },
    ]);
  });
});

describe('GOAL-PARENTDIFF', () => {
  test.each<[when: string, rows: readonly TestRow[], finds: readonly string[]]>([
    ['no goals of another plan', [goal()], []],
    ['a goal that takes up the one there is', [parent(), taken], []],
    ['a goal that takes up none', [parent(), taken, goal({}, 'other')], ['missing']],
    [
      'a goal that takes up one that is gone',
      [parent(), taken, goal({ parentGoal: { id: id('gone') } }, 'b')],
      ['missing'],
    ],
    ['another target', [parent({ target: '60' }), taken], ['different']],
    ['another day', [parent({ dueDate: '2028-12-31' }), taken], ['different']],
    ['what the plan above leaves open', [{ ...parent(), fields: { title: 'Grow', source } }, taken], []],
    ['a goal of the plan above that none takes up', [parent()], ['untaken']],
  ])('%s', (_when, rows, finds) => {
    expect(variantsOf('GOAL-PARENTDIFF', rows)).toEqual(finds);
  });

  test.each<[what: string, rows: readonly TestRow[]]>([
    ['taking over the values', [parent({ target: '60', dueDate: '2027-04-30' }), taken]],
    ['adding the goal', [parent()]],
  ])('%s settles it', (_what, rows) => {
    const plan = planWith(rows);
    const [finding] = findingsOf('GOAL-PARENTDIFF', plan);
    const after = finding && applyFix(plan, finding);
    expect(after && findingsOf('GOAL-PARENTDIFF', after)).toEqual([]);
  });
});
