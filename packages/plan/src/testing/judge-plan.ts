import { unwrap } from '@kader/errors';
import { applyChangeSet, baseFor } from '../changes/face.ts';
import type { PlanDocument } from '../document/face.ts';
import { evaluate, type Finding, type PlanContext } from '../evaluate/face.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { id, type TestRow } from './build-plan.ts';

export const today = '2027-03-10';

/** People, a business goal and a goal with which no check about goals finds anything. */
export const people: readonly TestRow[] = [
  { id: id('ann'), collection: 'people', fields: { kind: 'client' } },
  { id: id('bo'), collection: 'people', fields: { kind: 'member' }, removed: true },
];
export const businessGoal: TestRow = {
  id: id('grow'),
  collection: 'businessGoals',
  fields: { title: 'Grow in the region', nature: 'financial' },
};
export const soundGoal: Readonly<Record<string, FieldValue>> = {
  title: 'Win 40 regular customers online',
  businessGoal: { id: id('grow') },
  department: 'sales',
  nature: 'marketing',
  metric: 'newCustomers',
  unit: 'count',
  direction: 'up',
  baseline: '12',
  baselineDate: '2027-02-01',
  target: '40',
  dueDate: '2027-05-15',
  owner: id('ann'),
  realismOk: 'yes',
  acceptedBy: id('ann'),
  acceptedOn: '2027-03-05',
  priority: '1',
};

/** A goal like the sound one, with some fields changed or, where undefined, left out. */
export function goal(changes: Readonly<Record<string, FieldValue | undefined>> = {}, name = 'goal'): TestRow {
  const fields = Object.entries({ ...soundGoal, ...changes });
  return {
    id: id(name),
    collection: 'goals',
    fields: Object.fromEntries(
      fields.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
    ),
  };
}

/** The findings of one check. */
export function findingsOf(
  code: string,
  document: PlanDocument,
  context: Partial<PlanContext> = {},
): readonly Finding[] {
  return evaluate(document, { today, ...context }).findings.filter((finding) => finding.code === code);
}

/** The document after somebody accepted the fix that a finding offers; the same document when the fix is to go somewhere. */
export function applyFix(document: PlanDocument, { fix }: Finding): PlanDocument {
  if (fix.kind === 'goto') {
    return document;
  }
  const set = {
    id: '0190bbbb-0000-7000-8000-000000000001',
    changes: fix.changes,
    base: baseFor(document, fix.changes),
  };
  return unwrap(applyChangeSet(document, set, { seq: document.seq + 1, check: true })).document;
}
