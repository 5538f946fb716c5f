import { addClientPerson, setDocumentRollUps, withScope } from '@kader/db';
import { documentFromJson } from '@kader/plan/document';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { decideReview } from '../review/decide-review.ts';
import { getSharedVersion } from '../review/get-shared-version.ts';
import {
  changePlan,
  createTestContext,
  type MadeAgency,
  makeAgency,
  makeThings,
  type TestContext,
} from '../testing/face.ts';
import { execute } from '../use-case/define-use-case.ts';
import { getChangesSince } from './get-changes-since.ts';
import { openPlan } from './open-plan.ts';

let context: TestContext;
let agency: MadeAgency;

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  agency = await makeAgency(context);
});

const open = () => execute(openPlan, context, agency.owner, { planId: agency.planId, locale: 'nl' });
const since = (seq: number) =>
  execute(getChangesSince, context, agency.owner, { planId: agency.planId, seq });

test('a colleague who also sits at the client can be named once', async () => {
  const { actor, name } = await agency.member('planner');
  const userId = 'userId' in actor ? actor.userId : '';
  const seat = { clientId: agency.clientId, role: 'viewer', steering: false, executive: false } as const;
  await withScope(context.db, agency.owner.actor, (scope) =>
    addClientPerson(scope, {
      ...seat,
      userId,
      name,
      email: 'p@x.example',
      locale: 'nl',
      createdAt: context.clock(),
    }),
  );
  const { candidates } = await open();
  expect(candidates.filter((candidate) => candidate.userId === userId)).toMatchObject([{ kind: 'member' }]);
});

test('rows may begin from the libraries of goals and tools: offered in the reader’s language, written in the plan’s', async () => {
  const { document, suggestions } = await execute(openPlan, context, agency.owner, {
    planId: agency.planId,
    locale: 'sv',
  });
  const { locale } = documentFromJson(document).items.get(agency.planId)?.fields ?? {};
  expect(locale).toBe('nl');
  expect(suggestions?.goals.entries).toHaveLength(21);
  expect(suggestions?.goals.entries.find(({ key }) => key === 'referrals')).toEqual({
    key: 'referrals',
    name: 'Få fler kunder genom rekommendationer',
    short: 'Rekommendationer',
    explanation: 'Fler kunder kommer för att någon de litar på har berättat om företaget.',
    fields: {
      title: 'Meer klanten via aanbeveling krijgen',
      metric: 'referral-rate',
      unit: 'percent',
      direction: 'up',
      nature: 'marketing',
      department: 'marketing',
      funnelStage: 'loyal',
    },
  });
  expect(suggestions?.tools.entries.find(({ key }) => key === 'crm')).toMatchObject({
    name: 'Kundsystem (CRM)',
    fields: { kind: 'tool', name: 'CRM-systeem' },
  });
});

test('a contributor assigned to other clients cannot tell the plan from one that does not exist', async () => {
  const elsewhere = await agency.member('contributor', []);
  const actor = { ...elsewhere.actor, assignedClientIds: [agency.planId] } as typeof elsewhere.actor;
  const input = { planId: agency.planId, seq: 0 };
  await expect(execute(getChangesSince, context, { ...elsewhere, actor }, input)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('those who follow the plan learn that it has changed since it was approved', async () => {
  const { planId, userId } = await makeThings(context, agency);
  const seat = { clientId: agency.clientId, role: 'approver', steering: false, executive: false } as const;
  const approver = {
    name: 'Approver',
    actor: { kind: 'clientPerson', agencyId: agency.agencyId, userId, seats: [seat] },
  } as const;
  const { review, version, hash } = await execute(getSharedVersion, context, approver, { planId });
  const decision = { reviewId: review?.id, version, hash, kind: 'approve', locale: 'nl' };
  await execute(decideReview, context, approver, decision);
  expect((await since(0)).status).toEqual({ state: 'approved', version: 1 });

  const change = { op: 'document.set', field: 'title', value: 'Anders' } as const;
  const { seq } = await changePlan(context, agency.owner, planId, [change]);
  const found = {
    filled: 0,
    required: 0,
    errors: 0,
    warnings: 0,
    sharedHash: 'f'.repeat(64),
    rolledSeq: seq,
  };
  await withScope(context.db, agency.owner.actor, (scope) => setDocumentRollUps(scope, planId, found));
  expect(await since(seq)).toMatchObject({ seq, sets: [], status: { state: 'changedSince', version: 1 } });
  expect((await open()).status).toEqual({ state: 'changedSince', version: 1 });
});
