import { expect, test } from 'vitest';
import { toShared } from '../freeze/face.ts';
import { applied } from '../testing/apply-changes.ts';
import { buildPlan, documentId, id } from '../testing/build-plan.ts';
import { businessGoal, goal, people, today } from '../testing/judge-plan.ts';
import { evaluate } from './evaluate.ts';
import { waiveChange } from './waivers.ts';

const document = buildPlan([...people, businessGoal, goal({ owner: undefined })]);
const [finding] = evaluate(document, { today }).findings.filter(({ code }) => code === 'GOAL-NOOWNER');
const given = { reason: 'Follows in May', by: people[0]?.id ?? '', on: '2027-03-01' };

test('a waived finding stands, marked, as long as its row does, and goes by the same id', () => {
  if (finding === undefined) {
    throw new Error('there is no finding');
  }
  const change = waiveChange(documentId, finding, given);
  const waived = applied(document, [change]);
  const found = evaluate(waived, { today }).findings.find((one) => one.id === finding.id);
  expect(found?.waived).toEqual({ item: change.op === 'item.add' ? change.id : '', ...given });
  const back = applied(waived, [{ op: 'item.remove', id: found?.waived?.item ?? '' }]);
  expect(evaluate(back, { today }).findings.find((one) => one.id === finding.id)?.waived).toBeUndefined();
  // Waived once more: the row comes back with the new reason.
  const again = applied(back, [waiveChange(documentId, finding, { ...given, reason: 'Follows in June' })]);
  expect(evaluate(again, { today }).findings.find((one) => one.id === finding.id)?.waived?.reason).toBe(
    'Follows in June',
  );
});

test('a waiver never reaches the client', () => {
  const change = waiveChange(documentId, { id: 'GOAL-NONE', code: 'GOAL-NONE' }, given);
  expect(toShared(applied(document, [change]))).toEqual(toShared(document));
});

test('a row without a reason, or for another finding, waives nothing', () => {
  const other = waiveChange(
    documentId,
    { id: `GOAL-NOOWNER:${id('other')}.owner`, code: 'GOAL-NOOWNER' },
    given,
  );
  expect(evaluate(applied(document, [other]), { today }).findings.some(({ waived }) => waived)).toBe(false);
});
