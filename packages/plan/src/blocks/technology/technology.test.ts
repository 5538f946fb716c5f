import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateStructure } from '../../template/template-structure.ts';
import { buildPlan, id, structure, type TestRow } from '../../testing/build-plan.ts';
import { findingsOf, goal, today } from '../../testing/judge-plan.ts';

const withTools: TemplateStructure = {
  ...structure,
  sections: [
    { key: 'goals', blocks: [{ key: 'goals', type: 'goals' }] },
    { key: 'tactics', blocks: [{ key: 'activities', type: 'activities' }] },
    { key: 'tools', blocks: [{ key: 'tools', type: 'technology' }] },
  ],
};

type Fields = Readonly<Record<string, FieldValue | undefined>>;
const pros: FieldValue = [{ id: 'a', order: 'V', value: 'Everybody knows it already' }];
const sound: Fields = {
  kind: 'tool',
  name: 'Mailing service',
  purpose: 'Write to customers by group',
  goal: { id: id('goal') },
  status: 'chosen',
  cost: 4900,
  period: 'month',
  pros,
};

function tool(changes: Fields = {}, name = 'tool'): TestRow {
  const fields = Object.entries({ ...sound, ...changes });
  return {
    id: id(name),
    collection: 'technologies',
    fields: Object.fromEntries(
      fields.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
    ),
  };
}

function plan(...rows: readonly TestRow[]) {
  return buildPlan([goal(), ...rows], { structure: withTools });
}

describe('checks about technology', () => {
  test.each<[code: string, when: string, changes: Fields, finds: readonly string[]]>([
    ['TOOL-FIRST', 'no goal asks for it', { goal: undefined }, ['warning', 'linkToolGoal', 'goal', 'tool']],
    [
      'TOOL-FIRST',
      'the goal is gone',
      { goal: { id: id('gone') } },
      ['warning', 'linkToolGoal', 'goal', 'tool'],
    ],
    [
      'TOOL-FIRST',
      'it is in use without one',
      { goal: undefined, status: 'inUse' },
      ['warning', 'linkToolGoal', 'goal', 'tool'],
    ],
    ['TOOL-FIRST', 'it is only considered', { goal: undefined, status: 'considered' }, []],
    ['TOOL-FIRST', 'a goal asks for it', {}, []],
    [
      'TECH-NOREASON',
      'nothing speaks for or against',
      { pros: undefined },
      ['hint', 'weighUp', 'pros', 'arguments'],
    ],
    [
      'TECH-NOREASON',
      'it is measured by nothing',
      { cost: undefined },
      ['hint', 'weighUp', 'expectedReturn', 'criteria'],
    ],
    ['TECH-NOREASON', 'only drawbacks are named', { pros: undefined, cons: pros }, []],
    ['TECH-NOREASON', 'fit alone decided', { cost: undefined, audienceFit: '5' }, []],
    ['TECH-NOREASON', 'it was there before', { pros: undefined, status: 'inUse' }, []],
  ])('%s when %s', (code, _when, changes, finds) => {
    const [finding, ...more] = findingsOf(code, plan(tool(changes)));
    expect(more).toEqual([]);
    expect(
      finding === undefined
        ? []
        : [finding.severity, finding.fix.key, finding.target.field, finding.params.variant],
    ).toEqual(finds);
  });
});

describe('what follows from technology', () => {
  test.each<[changes: Fields, yearly: string | null]>([
    [{}, '58800'],
    [{ period: 'year' }, '4900'],
    [{ period: 'once' }, '4900'],
    [{ period: undefined }, null],
    [{ cost: undefined }, null],
  ])('with %o it costs %s a year', (changes, yearlyCost) => {
    expect(evaluate(plan(tool(changes)), { today }).computed.get(id('tool'))).toMatchObject({ yearlyCost });
  });

  test('counts activities for its goal, and adds up what is paid for', () => {
    const serves = { goal: { id: id('goal') } };
    const document = plan(
      tool(),
      tool({ status: 'rejected', goal: undefined }, 'other'),
      { collection: 'activities', fields: serves },
      { collection: 'activities', fields: { ...serves, status: 'cancelled' } },
      { collection: 'activities', fields: {} },
    );
    const { computed } = evaluate(document, { today });
    expect(computed.get(id('tool'))?.activityCount).toBe(1);
    expect(computed.get(id('other'))?.activityCount).toBeNull();
    expect(computed.get('block:tools')).toEqual({ technologyCount: 2, yearlyTotal: '58800' });
  });
});
