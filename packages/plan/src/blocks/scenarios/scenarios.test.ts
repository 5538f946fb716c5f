import { describe, expect, test } from 'vitest';
import { createDocument } from '../../document/face.ts';
import { evaluate, type Finding, type PlanContext } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import type { TemplateSettings } from '../../template/template-structure.ts';
import { buildPlan, documentId, id, prose, references, type TestRow } from '../../testing/build-plan.ts';
import { figures } from '../../testing/figures-plan.ts';
import { applyFix, businessGoal, findingsOf, goal, people, today } from '../../testing/judge-plan.ts';
import {
  rowOf,
  scenario,
  scenarioId,
  scenariosStructure,
  wholeExtract,
  wholeScenarios,
} from '../../testing/scenarios-plan.ts';

type Fields = Readonly<Record<string, FieldValue>>;

const base = [...people, businessGoal, goal()];
const planWith = (rows: readonly TestRow[], settings: Partial<TemplateSettings> = {}) =>
  buildPlan([...base, ...rows], { structure: scenariosStructure, settings });
/** Rows with some fields of one scenario changed. */
const changed = (type: string, fields: Fields, rows = wholeScenarios): readonly TestRow[] =>
  rows.map((row) => (row.id === scenarioId(type) ? { ...row, fields: { ...row.fields, ...fields } } : row));
const without = (name: string, rows: readonly TestRow[] = wholeScenarios) =>
  rows.filter((row) => row.id !== id(name));
const lacking = (type: string, field: string): readonly TestRow[] =>
  wholeScenarios.map((row) => {
    const { [field]: _, ...fields } = row.fields ?? {};
    return row.id === scenarioId(type) ? { ...row, fields } : row;
  });
const gone = (row: TestRow): TestRow => ({ ...row, removed: true });
const unsigned = { chosen: true, chosenBy: id('ann'), chosenOn: '2027-02-03' };
const choice = { ...unsigned, chosenReason: prose('Enough') };
const chosen = changed('realistic', choice);
const member = (committee: string): TestRow => ({
  id: id('member'),
  collection: 'teamMembers',
  fields: { person: id('ann'), role: 'Owner', committee },
});
const activity = (fields: Fields): TestRow => ({
  id: id('spring'),
  collection: 'activities',
  fields: { title: 'Spring', goal: { id: id('goal') }, ...fields },
});
const inScenarios = (...types: readonly string[]): FieldValue =>
  types.map((type) => ({ id: type, order: type, value: type }));

describe('computed values', () => {
  const computedOf = (rows: readonly TestRow[], key: string) =>
    evaluate(planWith(rows), { today }).computed.get(key);

  test('a scenario costs a share of the budget, or what its lines say', () => {
    expect(computedOf(wholeScenarios, scenarioId('pessimistic'))).toMatchObject({
      cost: '120000',
      costPerResult: null,
      overlap: null,
      partCount: 7,
    });
    const lines = [
      rowOf('pessimistic', 'scenarioCosts', { label: 'Radio', amount: 70_000 }, 'radio'),
      rowOf('pessimistic', 'scenarioCosts', { label: 'Post', amount: 60_000 }, 'post'),
      rowOf('realistic', 'scenarioCosts', { label: 'Nobody knows yet' }),
    ];
    expect(computedOf([...wholeScenarios, ...lines], scenarioId('pessimistic'))?.cost).toBe('130000');
    expect(computedOf([...wholeScenarios, ...lines], scenarioId('realistic'))?.cost).toBe('100000');
    expect(computedOf(without('line'), scenarioId('realistic'))?.cost).toBeNull();
  });

  test.each<[what: string, fields: Fields, cost: string | null]>([
    ['orders', { expectedUnit: 'count', expectedValue: '40' }, '2500'],
    ['a share, per percentage point', { expectedUnit: 'percent', expectedValue: '0.05' }, '20000'],
    ['turnover has no price of its own', { expectedUnit: 'money', expectedValue: '500000' }, null],
    ['nothing expected', { expectedUnit: 'count', expectedValue: '0' }, null],
  ])('cost per result: %s', (_what, fields, cost) => {
    expect(computedOf(changed('realistic', fields), scenarioId('realistic'))?.costPerResult).toBe(cost);
  });

  test('F39: activities of the scenario per tool in use', () => {
    const tool = (name: string): TestRow => ({
      id: id(name),
      collection: 'technologies',
      fields: { name, goal: { id: id('goal') } },
    });
    const rows = [
      ...changed(
        'optimistic',
        { tools: references(id('mail'), id('gone')) },
        changed('realistic', { tools: references(id('mail')) }),
      ),
      tool('mail'),
      gone(tool('gone')),
      activity({}),
      { ...activity({ scenarios: inScenarios('optimistic') }), id: id('summer') },
      { ...activity({ status: 'cancelled' }), id: id('autumn') },
    ];
    expect(computedOf(rows, scenarioId('realistic'))?.overlap).toBe('1');
    expect(computedOf(rows, scenarioId('optimistic'))?.overlap).toBe('2');
  });

  test('F24 and F25 over the three', () => {
    const expecting = (['pessimistic', 'realistic', 'optimistic'] as const).reduce(
      (rows, type, index) =>
        changed(
          type,
          {
            probability: ['0.2', '0.5', '0.3'][index] ?? '',
            expectedMetric: 'orders',
            expectedValue: ['60', '40', '20'][index] ?? '',
          },
          rows,
        ),
      wholeScenarios,
    );
    expect(computedOf(expecting, 'block:scenarios')).toEqual({
      chosenType: null,
      weightedCost: '98000',
      weightedResult: '38',
      expectedCost: '100000',
      costDeviation: '6666.666666666666666666666666666667',
    });
    const mixed = changed('optimistic', { expectedMetric: 'leads' }, expecting);
    expect(computedOf(mixed, 'block:scenarios')).toMatchObject({
      weightedCost: '98000',
      weightedResult: null,
    });
    expect(computedOf(wholeScenarios, 'block:scenarios')).toMatchObject({ weightedCost: null });
    expect(computedOf(chosen, 'block:scenarios')?.chosenType).toBe('realistic');
  });
});

test('scenarios of a template have the ids that derive from their types', () => {
  const starterItems = ['pessimistic', 'realistic'].map((type) => ({
    element: `scenario.${type}`,
    collection: 'scenarios',
    fields: { type },
  }));
  const document = createDocument({
    id: documentId,
    structure: { ...scenariosStructure, starterItems },
    header: {
      title: 'Plan',
      locale: 'en',
      currency: 'EUR',
      periodStart: '2027-01-01',
      periodEnd: '2027-12-31',
    },
  });
  expect(document.items.get(scenarioId('pessimistic'))?.origin?.element).toBe('scenario.pessimistic');
  expect(document.items.get(scenarioId('realistic'))?.fields.type).toBe('realistic');
});

interface Case {
  readonly code: string;
  readonly when: string;
  readonly rows: readonly TestRow[];
  readonly context?: Partial<PlanContext>;
  readonly settings?: Partial<TemplateSettings>;
  readonly finds?: readonly [severity: Finding['severity'], fix: string, at: string, variant?: string][];
}

const approved: NonNullable<PlanContext['approved']> = { version: 1, header: '', sections: {} };
const extractLacks = (at: string, variant: string): NonNullable<Case['finds']> => [
  ['warning', 'completePart', at, variant],
];

const cases: readonly Case[] = [
  { code: 'SCN-THREE', when: 'all three are there', rows: wholeScenarios },
  {
    code: 'SCN-THREE',
    when: 'one was removed',
    rows: wholeScenarios.map((row) => (row.id === scenarioId('optimistic') ? gone(row) : row)),
    settings: { checks: { 'SCN-THREE': 'error' } },
    finds: [['error', 'addScenario', 'scenarios', 'optimistic']],
  },
  {
    code: 'SCN-THREE',
    when: 'two are of one type',
    rows: [...wholeScenarios, { ...scenario('realistic'), id: id('second') }],
    finds: [['warning', 'dropScenario', 'type', 'twice']],
  },

  { code: 'SCN-EXTRACT', when: 'all parts are there', rows: wholeScenarios },
  ...(
    [
      ['goals', 'goals', 'goals'],
      ['hypothesis', 'hypothesis', 'hypothesis'],
      ['end', 'start', 'times'],
      ['costFactor', 'scenarios', 'costs'],
      ['qualityCriteria', 'qualityCriteria', 'quality'],
      ['risks', 'risks', 'risks'],
    ] as const
  ).map(
    ([field, at, part]): Case => ({
      code: 'SCN-EXTRACT',
      when: `${field} is missing`,
      rows: lacking('realistic', field),
      finds: extractLacks(at, part),
    }),
  ),
  {
    code: 'SCN-EXTRACT',
    when: 'its only risk is gone',
    rows: wholeScenarios.map((row) => (row.id === id('ill') ? gone(row) : row)),
    finds: (['pessimistic', 'realistic', 'optimistic'] as const).map(
      () => ['warning', 'completePart', 'risks', 'risks'] as const,
    ),
  },
  {
    code: 'SCN-EXTRACT',
    when: 'nobody is told anything',
    rows: without('realistic scenarioMessages'),
    finds: extractLacks('scenarios', 'communication'),
  },

  {
    code: 'SCN-CHOSEN',
    when: 'none is chosen before a version was approved',
    rows: wholeScenarios,
    finds: [['warning', 'chooseScenario', 'scenarios', 'none']],
  },
  {
    code: 'SCN-CHOSEN',
    when: 'none is chosen and the plan goes on',
    rows: wholeScenarios,
    context: { approved },
    finds: [['error', 'chooseScenario', 'scenarios', 'none']],
  },
  { code: 'SCN-CHOSEN', when: 'one is, with name, day and reason', rows: chosen, context: { approved } },
  {
    code: 'SCN-CHOSEN',
    when: 'two are',
    rows: changed('optimistic', { chosen: true }, chosen),
    finds: [['error', 'keepOneChoice', 'chosen', 'several']],
  },
  {
    code: 'SCN-CHOSEN',
    when: 'nobody said why',
    rows: changed('realistic', unsigned),
    finds: [['warning', 'recordChoice', 'chosenReason', 'unsigned']],
  },
  { code: 'SCN-CHOSEN', when: 'there is no scenario', rows: [] },

  { code: 'SCN-WRONGROLE', when: 'an executive chose', rows: [...chosen, member('executive')] },
  {
    code: 'SCN-WRONGROLE',
    when: 'steering chose, without executives',
    rows: [...chosen, member('steering')],
  },
  {
    code: 'SCN-WRONGROLE',
    when: 'steering chose, though there is an executive',
    rows: [
      ...chosen,
      member('steering'),
      { id: id('boss'), collection: 'teamMembers', fields: { person: id('bo'), committee: 'executive' } },
    ],
    finds: [['error', 'correctChooser', 'chosenBy']],
  },
  {
    code: 'SCN-WRONGROLE',
    when: 'the author of the plan chose',
    rows: [...chosen, member('planAuthor')],
    finds: [['error', 'correctChooser', 'chosenBy']],
  },
  {
    code: 'SCN-WRONGROLE',
    when: 'it is not said who chose',
    rows: [...changed('realistic', { chosen: true }), member('planAuthor')],
  },

  { code: 'SCN-ORDER', when: 'cost falls', rows: wholeScenarios },
  { code: 'SCN-ORDER', when: 'two cost the same', rows: changed('realistic', { costFactor: '1.2' }) },
  {
    code: 'SCN-ORDER',
    when: 'the optimistic one is dearer than the realistic one',
    rows: changed('optimistic', { costFactor: '1.1' }),
    finds: [['warning', 'compareCosts', 'costFactor', 'optimistic']],
  },
  {
    code: 'SCN-ORDER',
    when: 'the ends are turned round and the middle is open',
    rows: changed('optimistic', { costFactor: '1.3' }, lacking('realistic', 'costFactor')),
    finds: [['warning', 'compareCosts', 'costFactor', 'ends']],
  },

  {
    code: 'SCN-STRAY',
    when: 'an activity belongs to another scenario',
    rows: [...chosen, activity({ scenarios: inScenarios('pessimistic') })],
    finds: [['warning', 'settleActivity', 'scenarios']],
  },
  {
    code: 'SCN-STRAY',
    when: 'it is done, or in every scenario, or in this one',
    rows: [
      ...chosen,
      activity({ scenarios: inScenarios('pessimistic'), status: 'done' }),
      { ...activity({}), id: id('summer') },
      { ...activity({ scenarios: inScenarios('pessimistic', 'realistic') }), id: id('autumn') },
    ],
  },
  {
    code: 'SCN-STRAY',
    when: 'nothing is chosen',
    rows: [...wholeScenarios, activity({ scenarios: inScenarios('pessimistic') })],
  },

  {
    code: 'BUD-MISMATCH',
    when: 'no line pays for an activity of the chosen scenario',
    rows: [...chosen, activity({ budget: 5_000, scenarios: inScenarios('realistic') })],
    finds: [['warning', 'addLineForActivity', 'budget', 'none']],
  },
  {
    code: 'BUD-MISMATCH',
    when: 'it belongs to one that is not carried out',
    rows: [...chosen, activity({ budget: 5_000, scenarios: inScenarios('pessimistic') })],
  },

  {
    code: 'BUD-OVERTARGET',
    when: 'the budget is more than the chosen scenario costs',
    rows: [...chosen, rowOf('realistic', 'scenarioCosts', { label: 'All', amount: 90_000 })],
    finds: [['error', 'lowerCosts', 'budget', 'scenario']],
  },
  {
    code: 'BUD-OVERTARGET',
    when: 'it is as much, or the scenario is a share of it',
    rows: [...chosen, rowOf('realistic', 'scenarioCosts', { label: 'All', amount: 100_000 })],
  },
  { code: 'BUD-OVERTARGET', when: 'the scenario is a share of it', rows: changed('optimistic', choice) },
];

describe('checks', () => {
  test.each(cases)('$code: $when', ({ code, rows, context = {}, settings = {}, finds = [] }) => {
    const found = findingsOf(code, planWith(rows, settings), context).filter(
      ({ target }) => target.block !== 'goalExtract',
    );
    expect(
      found.map(({ severity, fix, target, params }) => [
        severity,
        fix.key,
        target.field ?? target.block,
        ...(params.variant === undefined ? [] : [params.variant]),
      ]),
    ).toEqual(finds);
  });

  test('a missing scenario comes back at a click, under the same id', () => {
    const plan = planWith(wholeScenarios.filter((row) => row.id !== scenarioId('optimistic')));
    const [finding] = findingsOf('SCN-THREE', plan);
    const after = finding && applyFix(plan, finding);
    expect(after?.items.get(scenarioId('optimistic'))?.fields).toEqual({ type: 'optimistic' });
    expect(after && findingsOf('SCN-THREE', after)).toEqual([]);
  });

  test('scenarios are counted as they are shown, whatever their order in the document', () => {
    const [first, ...others] = ['optimistic', 'pessimistic'].map((type) => scenario(type, wholeExtract));
    const found = findingsOf('SCN-EXTRACT', planWith([first ?? scenario(''), ...others]));
    expect(found.filter(({ target }) => target.item === scenarioId('pessimistic'))[0]?.params.position).toBe(
      1,
    );
  });
});

test('what the budget is planned to cost says by how much it is over', () => {
  const rows = [...chosen, rowOf('realistic', 'scenarioCosts', { label: 'All', amount: 90_000 })];
  const more = {
    id: id('more'),
    collection: 'budgetLines',
    fields: { label: 'TV', plan: figures({ '2027-04': '5000' }) },
  };
  expect(findingsOf('BUD-OVERTARGET', planWith([...rows, more]))[0]?.params).toEqual({
    variant: 'scenario',
    overMoney: '15000',
    agreedMoney: '90000',
  });
});
