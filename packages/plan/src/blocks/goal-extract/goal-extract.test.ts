import { expect, test } from 'vitest';
import { evaluate } from '../../evaluate/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { buildPlan, id, type TestRow } from '../../testing/build-plan.ts';
import { businessGoal, findingsOf, goal, people, today } from '../../testing/judge-plan.ts';
import { extract, scenariosStructure, wholeExtract, wholeScenarios } from '../../testing/scenarios-plan.ts';

const planWith = (rows: readonly TestRow[]) =>
  buildPlan([...people, businessGoal, goal(), ...wholeScenarios, ...rows], { structure: scenariosStructure });
const message: TestRow = {
  collection: 'extractMessages',
  block: 'goalExtract',
  fields: { audience: 'Staff', message: 'What to expect' },
};
const lacking = (field: string): Readonly<Record<string, FieldValue>> => {
  const { [field]: _, ...fields } = wholeExtract;
  return fields;
};
const found = (rows: readonly TestRow[]) =>
  findingsOf('SCN-EXTRACT', planWith(rows)).map(({ target, params, fix }) => [
    params.variant,
    target.field ?? target.block,
    fix.kind === 'goto' ? fix.target.block : fix.kind,
  ]);

test('a whole extract costs what the budget says and has seven parts', () => {
  const plan = planWith([extract(wholeExtract), message]);
  expect(evaluate(plan, { today }).computed.get('block:goalExtract')).toMatchObject({
    cost: '100000',
    partCount: 7,
  });
  expect(findingsOf('SCN-EXTRACT', plan)).toEqual([]);
});

test.each([
  ['goals', 'baseGoals', 'goals'],
  ['hypothesis', 'baseHypothesis', 'hypothesis'],
  ['start', 'baseTimes', 'start'],
  ['qualityCriteria', 'baseQuality', 'qualityCriteria'],
  ['risks', 'baseRisks', 'risks'],
])('without %s it says so, there', (field, variant, at) => {
  expect(found([extract(lacking(field)), message])).toEqual([[variant, at, 'goalExtract']]);
});

test('a message without a word is none; a cost that is missing is mended in the budget', () => {
  expect(found([extract(wholeExtract), { ...message, fields: { audience: 'Staff' } }])).toEqual([
    ['baseCommunication', 'goalExtract', 'goalExtract'],
  ]);
  const empty: TestRow = { id: id('line'), collection: 'budgetLines', removed: true };
  expect(
    found([extract(wholeExtract), message, empty]).filter(([variant]) => variant === 'baseCosts'),
  ).toEqual([['baseCosts', 'goalExtract', 'budget']]);
});

test('an extract in which nothing is written lacks all but the cost', () => {
  expect(found([]).map(([variant]) => variant)).toHaveLength(6);
});
