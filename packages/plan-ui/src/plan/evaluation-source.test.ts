import type { PlanDocument } from '@kader/plan/document';
import { contentHashes } from '@kader/plan/freeze';
import { expect, test } from 'vitest';
import { context, filledPlan, testId } from '../testing/example-plan.ts';
import { createEvaluationSource } from './evaluation-source.ts';
import type { PlanSource } from './plan-source.ts';

/** The plan with another title of a goal, saved so many times. */
function retitled(document: PlanDocument, title: string, seq: number): PlanDocument {
  const goal = document.items.get(testId('bookings'));
  if (goal === undefined) {
    throw new Error('there is no such goal');
  }
  const changed = { ...goal, fields: { ...goal.fields, title } };
  return { ...document, seq, items: new Map(document.items).set(goal.id, changed) };
}

function sourceOf(first: PlanDocument, document: () => PlanDocument): PlanSource {
  return {
    subscribe: () => () => undefined,
    document,
    people: () => [],
    first: { document: first, people: [] },
  };
}

test('what differs from the approved version is judged anew once a change is saved', () => {
  const document = filledPlan();
  let shown = document;
  const source = sourceOf(document, () => shown);
  const approved = { version: 1, ...contentHashes(document) };
  const { evaluation } = createEvaluationSource(source, { ...context, approved });
  const changedSections = () =>
    evaluation().findings.flatMap(({ code, target }) => (code === 'GOV-CHANGED' ? [target.section] : []));
  expect(changedSections()).toEqual([]);
  shown = retitled(document, 'More repairs', document.seq);
  expect(changedSections()).toEqual([]);
  shown = retitled(document, 'More repairs', document.seq + 1);
  expect(changedSections()).toEqual(['goals']);
});

test('findings are known by their row', () => {
  const document = filledPlan();
  const source = sourceOf(document, () => document);
  const { findings, findingsByItem } = createEvaluationSource(source, context).evaluation();
  const rows = new Set(findings.flatMap(({ target }) => target.item ?? []));
  expect(rows.size).toBeGreaterThan(0);
  expect(new Set(findingsByItem.keys())).toEqual(rows);
  for (const [item, list] of findingsByItem) {
    expect(list).toEqual(findings.filter(({ target }) => target.item === item));
  }
});
