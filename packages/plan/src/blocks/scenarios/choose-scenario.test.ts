import { unwrap } from '@kader/errors';
import { expect, test } from 'vitest';
import { applyChangeSet, baseFor } from '../../changes/face.ts';
import { type PlanDocument, rowsOf } from '../../document/face.ts';
import { plainToRichText } from '../../fields/face.ts';
import { buildPlan, id, type TestRow } from '../../testing/build-plan.ts';
import { businessGoal, findingsOf, goal, people } from '../../testing/judge-plan.ts';
import { scenario, scenarioId, scenariosStructure, wholeScenarios } from '../../testing/scenarios-plan.ts';
import { chooseScenario, holdsScenarios, withdrawScenario } from './choose-scenario.ts';
import { scenarioTypes } from './scenario-types.ts';

const record = {
  chosenBy: id('ann'),
  chosenOn: '2027-03-09',
  chosenReason: plainToRichText('The workshop takes no more.'),
};
const planWith = (rows: readonly TestRow[]) =>
  buildPlan([...people, businessGoal, goal(), ...rows], { structure: scenariosStructure });

/** The plan after changes, as the server writes them. */
function after(plan: PlanDocument, changes: ReturnType<typeof chooseScenario>): PlanDocument {
  const set = { id: '0190bbbb-0000-7000-8000-000000000001', changes, base: baseFor(plan, changes) };
  return unwrap(applyChangeSet(plan, set, { seq: plan.seq + 1, check: true })).document;
}

const fieldsOf = (plan: PlanDocument, type: string) => plan.items.get(scenarioId(type))?.fields;
const chosenIn = (plan: PlanDocument) =>
  scenarioTypes.filter((type) => fieldsOf(plan, type)?.chosen === true);

test('one is chosen with all that is known of it, and nothing is left to find', () => {
  const plan = planWith(wholeScenarios);
  expect(findingsOf('SCN-CHOSEN', plan)).toHaveLength(1);
  const chosen = after(plan, chooseScenario(plan, 'realistic', record));
  expect(fieldsOf(chosen, 'realistic')).toMatchObject({ ...record, chosen: true, costFactor: '1' });
  expect(findingsOf('SCN-CHOSEN', chosen)).toEqual([]);
  expect(chooseScenario(chosen, 'realistic', record)).toEqual([]);
});

test('another choice takes the first back, with what was recorded of it', () => {
  const plan = planWith(wholeScenarios);
  const first = after(plan, chooseScenario(plan, 'optimistic', { ...record, chosenEvidence: 'Minutes' }));
  const second = after(first, chooseScenario(first, 'pessimistic', record));
  expect(chosenIn(second)).toEqual(['pessimistic']);
  expect(fieldsOf(second, 'optimistic')).toEqual(fieldsOf(plan, 'optimistic'));
  const anew = after(first, chooseScenario(first, 'optimistic', record));
  expect(fieldsOf(anew, 'optimistic')).not.toHaveProperty('chosenEvidence');
  expect(fieldsOf(after(second, withdrawScenario(second, 'pessimistic')), 'pessimistic')).toEqual(
    fieldsOf(plan, 'pessimistic'),
  );
});

test.each([
  [
    'was never written',
    (rows: readonly TestRow[]) => rows.filter((row) => row.id !== scenarioId('optimistic')),
  ],
  [
    'was removed',
    (rows: readonly TestRow[]): readonly TestRow[] =>
      rows.map((row) =>
        row.id === scenarioId('optimistic')
          ? { ...scenario('optimistic', { chosenEvidence: 'Minutes' }), removed: true }
          : row,
      ),
  ],
])('one that %s comes into being by being chosen', (_what, without) => {
  const plan = planWith(without(wholeScenarios));
  expect(holdsScenarios(plan)).toBe(false);
  const chosen = after(plan, chooseScenario(plan, 'optimistic', record));
  expect(holdsScenarios(chosen)).toBe(true);
  expect(chosenIn(chosen)).toEqual(['optimistic']);
  expect(fieldsOf(chosen, 'optimistic')).not.toHaveProperty('chosenEvidence');
});

test('a scenario that a file brought under another id is the one that is chosen, also where it brought two', () => {
  const rows = wholeScenarios.map((row) =>
    row.id === scenarioId('realistic') ? { ...row, id: id('realistic elsewhere') } : row,
  );
  const twin = {
    ...scenario('realistic'),
    id: id('realistic twin'),
    fields: { type: 'realistic', chosen: true },
  };
  const plan = planWith([...rows, twin]);
  const chosen = after(plan, chooseScenario(plan, 'realistic', record));
  const marked = rowsOf(chosen, 'scenarios').filter(({ fields }) => fields.chosen === true);
  expect(marked.map((row) => row.id)).toEqual([
    rowsOf(plan, 'scenarios').find(({ fields }) => fields.type === 'realistic')?.id,
  ]);
  expect(findingsOf('SCN-CHOSEN', chosen)).toEqual([]);
  expect(after(chosen, withdrawScenario(chosen, 'realistic')).items.has(scenarioId('realistic'))).toBe(false);
});
