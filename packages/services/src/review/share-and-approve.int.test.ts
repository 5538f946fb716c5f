import { listDecisions, listInvitations, withScope } from '@kader/db';
import { sha256Hex } from '@kader/plan/canonical';
import { documentFromJson, rowsOf } from '@kader/plan/document';
import { waiveChange } from '@kader/plan/evaluate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getAgencyHome } from '../agency/get-agency-home.ts';
import { acceptInvitation } from '../invitation/accept-invitation.ts';
import { revokeInvitation } from '../invitation/revoke-invitation.ts';
import { openPlan } from '../plan/open-plan.ts';
import {
  changePlan,
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  newSession,
  type TestContext,
} from '../testing/face.ts';
import { installFirstFoursteps } from '../testing/install-first-foursteps.ts';
import { type Acting, execute, executeAsPerson } from '../use-case/define-use-case.ts';
import { decideReview } from './decide-review.ts';
import { getSharedVersion } from './get-shared-version.ts';
import { requestReview } from './request-review.ts';

let context: TestContext;
beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());

async function sharedPlan() {
  const agency = await makeAgency(context);
  const goal = await fillGoals(context, agency.owner, agency.planId);
  const approver = await agency.clientPerson('approver');
  const { version, shared } = await shareWith(agency, [approver]);
  return { agency, approver, goal, version, shared };
}

/** Asks these people, and returns what the first of them reads. */
async function shareWith(agency: MadeAgency, approvers: readonly [Acting, ...Acting[]]) {
  const { owner, planId } = agency;
  const asked = approvers.map(({ actor }) => ({ userId: 'userId' in actor ? actor.userId : '' }));
  const { version } = await execute(requestReview, context, owner, {
    planId,
    approvers: asked,
    locale: 'nl',
  });
  return { version, shared: await execute(getSharedVersion, context, approvers[0], { planId }) };
}

function decision(
  shared: Awaited<ReturnType<typeof sharedPlan>>['shared'],
  kind: 'approve' | 'requestChanges',
  note?: string,
) {
  return {
    reviewId: shared.review?.id,
    version: shared.version,
    hash: shared.hash,
    kind,
    note,
    locale: 'ru',
  };
}

describe('a template that wants every approver to agree', () => {
  let strict: TestContext;
  beforeAll(async () => {
    strict = await createTestContext((db, at) => installFirstFoursteps(db, at, { rule: 'all' }));
  });
  afterAll(() => strict.close());

  test('makes plans that the last of them approves', async () => {
    const agency = await makeAgency(strict);
    const { owner, planId } = agency;
    await fillGoals(strict, owner, planId, { meeting: false });
    const approvers = [await agency.clientPerson('approver'), await agency.clientPerson('approver')];
    const asked = approvers.map(({ actor }) => ({ userId: 'userId' in actor ? actor.userId : '' }));
    await execute(requestReview, strict, owner, { planId, approvers: asked, locale: 'nl' });
    const states: string[] = [];
    for (const approver of approvers) {
      const shared = await execute(getSharedVersion, strict, approver, { planId });
      await execute(decideReview, strict, approver, decision(shared, 'approve'));
      states.push((await execute(openPlan, strict, owner, { planId, locale: 'nl' })).status.state);
    }
    expect(states).toEqual(['inReview', 'approved']);
  });

  test('are approved by nobody else than who was asked: the agency asking some no more ends the review undecided', async () => {
    const agency = await makeAgency(strict);
    const { owner, planId } = agency;
    await fillGoals(strict, owner, planId, { meeting: false });
    const approver = await agency.clientPerson('approver');
    const userId = 'userId' in approver.actor ? approver.actor.userId : '';
    const approvers = [{ userId }, { name: 'An', email: 'an@shop.example' }];
    await execute(requestReview, strict, owner, { planId, approvers, locale: 'nl' });
    const shared = await execute(getSharedVersion, strict, approver, { planId });
    await execute(decideReview, strict, approver, decision(shared, 'approve'));
    const [decided, waiting] = [
      await invitationTo(strict, agency, approver.email),
      await invitationTo(strict, agency, 'an@shop.example'),
    ];
    // Who has decided keeps the place that the decision came from.
    expect(await execute(revokeInvitation, strict, owner, decided)).toMatchObject({ reviewEnded: false });
    expect(await execute(revokeInvitation, strict, owner, waiting)).toMatchObject({ reviewEnded: true });
    const { status, review } = await execute(openPlan, strict, owner, { planId, locale: 'nl' });
    expect([status.state, review]).toEqual(['draft', null]);
  });
});

/** The newest invitation of an address to the agency's client. */
async function invitationTo(at: TestContext, agency: MadeAgency, address: string) {
  const sent = await withScope(at.db, agency.owner.actor, (scope) => listInvitations(scope, agency.clientId));
  return { invitationId: sent.find(({ email }) => email === address)?.id ?? '' };
}

describe('an approver whose invitation is taken back', () => {
  const an = { name: 'An', email: 'an@shop.example' };
  const approversOf = async ({ owner, planId }: MadeAgency) =>
    (await execute(openPlan, context, owner, { planId, locale: 'nl' })).review?.approvers.map(
      ({ name }) => name,
    );

  test('is waited for no more: whoever is left decides', async () => {
    const agency = await makeAgency(context);
    const { owner, planId } = agency;
    await fillGoals(context, owner, planId);
    const approver = await agency.clientPerson('approver');
    const userId = 'userId' in approver.actor ? approver.actor.userId : '';
    await execute(requestReview, context, owner, { planId, approvers: [an, { userId }], locale: 'nl' });
    const revoked = await execute(
      revokeInvitation,
      context,
      owner,
      await invitationTo(context, agency, an.email),
    );
    expect(revoked).toMatchObject({ reviewEnded: false });
    expect(await approversOf(agency)).toEqual([approver.name]);
    const shared = await execute(getSharedVersion, context, approver, { planId });
    await execute(decideReview, context, approver, decision(shared, 'approve'));
    const { status } = await execute(openPlan, context, owner, { planId, locale: 'nl' });
    expect(status.state).toBe('approved');
  });

  test('does not decide any more, also with a seat of their own; the plan can be shared again', async () => {
    const { agency, approver, shared } = await sharedPlan();
    const invitation = await invitationTo(context, agency, approver.email);
    expect(await execute(revokeInvitation, context, agency.owner, invitation)).toMatchObject({
      reviewEnded: true,
    });
    expect((await execute(getSharedVersion, context, approver, { planId: agency.planId })).review).toBeNull();
    await expect(execute(decideReview, context, approver, decision(shared, 'approve'))).rejects.toMatchObject(
      {
        code: 'REVIEW_SUPERSEDED',
      },
    );
    const again = await shareWith(agency, [approver]);
    await execute(decideReview, context, approver, decision(again.shared, 'approve'));
  });

  test('accepts at that very moment, or is asked no more: never both', async () => {
    const agency = await makeAgency(context);
    const { owner, planId } = agency;
    await fillGoals(context, owner, planId);
    const email = `an-${agency.agencyId}@shop.example`;
    await execute(requestReview, context, owner, { planId, approvers: [{ ...an, email }], locale: 'nl' });
    const invitation = await invitationTo(context, agency, email);
    const token = `token-${agency.agencyId}`;
    await context.database.asOwner((client) =>
      client.query('update directory set key = $1 where target = $2', [
        sha256Hex(token),
        invitation.invitationId,
      ]),
    );
    const [accepted, revoked] = await Promise.allSettled([
      executeAsPerson(acceptInvitation, context, null, { token, session: newSession(context) }),
      execute(revokeInvitation, context, owner, invitation),
    ]);
    expect([accepted.status, revoked.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await approversOf(agency)).toEqual(accepted.status === 'fulfilled' ? ['An'] : undefined);
    expect(
      accepted.status === 'rejected' ? accepted.reason : revoked.status === 'rejected' && revoked.reason,
    ).toMatchObject({ code: expect.stringMatching(/^(?:NOT_FOUND|LINK_INVALID|LINK_USED)$/) });
  });

  test('stays in the record of a review that is over', async () => {
    const { agency, approver, shared } = await sharedPlan();
    await execute(decideReview, context, approver, decision(shared, 'approve'));
    const invitation = await invitationTo(context, agency, approver.email);
    expect(await execute(revokeInvitation, context, agency.owner, invitation)).toMatchObject({
      reviewEnded: false,
    });
    expect(await approversOf(agency)).toEqual([approver.name]);
  });

  test('of two, one who goes while the other decides leaves the decision standing', async () => {
    const agency = await makeAgency(context);
    await fillGoals(context, agency.owner, agency.planId);
    const approver = await agency.clientPerson('approver');
    const { shared } = await shareWith(agency, [approver, await agency.clientPerson('approver')]);
    const invitation = await invitationTo(context, agency, approver.email);
    const [decided, revoked] = await Promise.allSettled([
      execute(decideReview, context, approver, decision(shared, 'approve')),
      execute(revokeInvitation, context, agency.owner, invitation),
    ]);
    const { status } = await execute(openPlan, context, agency.owner, {
      planId: agency.planId,
      locale: 'nl',
    });
    expect(revoked).toMatchObject({ status: 'fulfilled', value: { reviewEnded: false } });
    expect(status.state).toBe(decided.status === 'fulfilled' ? 'approved' : 'inReview');
    expect((await approversOf(agency))?.length).toBe(decided.status === 'fulfilled' ? 2 : 1);
  });
});

describe('sharing a plan for approval', () => {
  test('a plan with errors is held back, and says which', async () => {
    const agency = await makeAgency(context);
    const ask = {
      planId: agency.planId,
      approvers: [{ name: 'Marieke', email: 'marieke@shop.example' }],
      locale: 'nl',
    };
    await expect(execute(requestReview, context, agency.owner, ask)).rejects.toMatchObject({
      code: 'REVIEW_HELD_BACK',
      details: { findings: [{ code: 'GOAL-NONE' }, { code: 'FUP-NOMEETING' }] },
    });
  });

  test('an error that a planner waived with a reason holds nothing back; a contributor cannot waive', async () => {
    const agency = await makeAgency(context);
    const opened = await execute(openPlan, context, agency.owner, { planId: agency.planId, locale: 'nl' });
    const me = opened.candidates.find(({ name }) => name === agency.owner.name);
    const given = { reason: 'Doelen en overleg volgen in mei', by: me?.id ?? '', on: opened.today };
    const waiver = waiveChange(agency.planId, { id: 'GOAL-NONE:goals', code: 'GOAL-NONE' }, given);
    const meeting = { id: 'FUP-NOMEETING:followUp', code: 'FUP-NOMEETING' };
    const contributor = await agency.member('contributor', [agency.clientId]);
    await expect(changePlan(context, contributor, agency.planId, [waiver])).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await changePlan(context, agency.owner, agency.planId, [
      waiver,
      waiveChange(agency.planId, meeting, given),
    ]);
    await expect(
      changePlan(context, contributor, agency.planId, [
        { op: 'item.remove', id: 'id' in waiver ? waiver.id : '' },
      ]),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const ask = {
      planId: agency.planId,
      approvers: [{ name: 'Marieke', email: 'marieke@shop.example' }],
      locale: 'nl',
    };
    expect(await execute(requestReview, context, agency.owner, ask)).toEqual({ version: 1 });
  });

  test('the approver reads exactly what was frozen, approves it, and the record says so', async () => {
    const { agency, approver, shared } = await sharedPlan();
    expect(shared.rights.decide).toBe(true);
    expect(rowsOf(documentFromJson(shared.document), 'goals')).toHaveLength(1);

    context.setClock(new Date('2026-11-03T10:30:00Z'));
    await execute(decideReview, context, approver, decision(shared, 'approve'));
    const opened = await execute(openPlan, context, agency.owner, { planId: agency.planId, locale: 'nl' });
    expect(opened.status).toEqual({ state: 'approved', version: 1 });
    expect(opened.decisions).toEqual([
      {
        version: 1,
        name: 'approver',
        role: 'approver',
        kind: 'approve',
        note: null,
        at: '2026-11-03T10:30:00.000Z',
        timeZone: 'Europe/Amsterdam',
        locale: 'ru',
        hash: shared.hash,
      },
    ]);
    const body = await context.database.asOwner((client) =>
      client.query('select body from version_shared where document_id = $1', [agency.planId]),
    );
    expect(sha256Hex(body.rows[0].body)).toBe(shared.hash);
  });

  test('an edit after approval reads as changed since; one kept from the client does not', async () => {
    const { agency, approver, goal, shared } = await sharedPlan();
    await execute(decideReview, context, approver, decision(shared, 'approve'));
    const state = async () =>
      (await execute(openPlan, context, agency.owner, { planId: agency.planId, locale: 'nl' })).status.state;
    const internal = {
      op: 'item.add',
      id: goal.replace(/^.{8}/, 'aaaaaaaa'),
      collection: 'goals',
      order: 'z',
    } as const;
    await changePlan(context, agency.owner, agency.planId, [
      { ...internal, fields: { title: 'Eigen doel', internal: true } },
    ]);
    expect(await state()).toBe('approved');
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'item.set', id: goal, field: 'target', value: '1500' },
    ]);
    expect(await state()).toBe('changedSince');
  });

  test('asking for changes needs a note and shows it to the agency', async () => {
    const { agency, approver, shared } = await sharedPlan();
    await expect(
      execute(decideReview, context, approver, decision(shared, 'requestChanges', '  ')),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      path: ['note'],
    });
    await execute(decideReview, context, approver, decision(shared, 'requestChanges', 'Graag zonder kerst'));
    const home = await execute(getAgencyHome, context, agency.owner, undefined);
    expect(home.plans.find(({ id }) => id === agency.planId)).toMatchObject({
      status: { state: 'changesRequested', version: 1 },
      waitsOn: { kind: 'agency' },
    });
  });

  test('of two people who decide at once one counts', async () => {
    const agency = await makeAgency(context);
    await fillGoals(context, agency.owner, agency.planId);
    const approver = await agency.clientPerson('approver');
    const colleague = await agency.clientPerson('approver');
    const { shared } = await shareWith(agency, [approver, colleague]);
    const outcomes = await Promise.allSettled([
      execute(decideReview, context, approver, decision(shared, 'approve')),
      execute(decideReview, context, colleague, decision(shared, 'requestChanges', 'nee')),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'ALREADY_DECIDED' },
    });
    expect(
      await withScope(context.db, agency.owner.actor, (scope) => listDecisions(scope, agency.planId)),
    ).toHaveLength(1);
  });

  test('a newer version supersedes an open review', async () => {
    const { agency, approver, shared } = await sharedPlan();
    const again = {
      planId: agency.planId,
      approvers: [{ name: 'Tom', email: 'tom@shop.example' }],
      locale: 'nl',
    };
    await execute(requestReview, context, agency.owner, again);
    await expect(execute(decideReview, context, approver, decision(shared, 'approve'))).rejects.toMatchObject(
      {
        code: 'REVIEW_SUPERSEDED',
      },
    );
  });

  test('a decision about other bytes than those shared is no decision', async () => {
    const { approver, shared } = await sharedPlan();
    const other = { ...decision(shared, 'approve'), hash: '0'.repeat(64) };
    await expect(execute(decideReview, context, approver, other)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('an approver whom the review does not ask reads, and does not decide', async () => {
    const { agency, approver, shared } = await sharedPlan();
    const colleague = await agency.clientPerson('approver');
    const asked = { planId: agency.planId };
    expect((await execute(getSharedVersion, context, approver, asked)).rights.decide).toBe(true);
    expect((await execute(getSharedVersion, context, colleague, asked)).rights.decide).toBe(false);
    for (const kind of ['approve', 'requestChanges'] as const) {
      const uninvited = execute(decideReview, context, colleague, decision(shared, kind, 'Nee'));
      await expect(uninvited).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await execute(decideReview, context, approver, decision(shared, 'approve'));
  });

  test('a reviewer reads but may not decide; a member of the agency may not either', async () => {
    const { agency, shared } = await sharedPlan();
    const reviewer = await agency.clientPerson('reviewer');
    const read = await execute(getSharedVersion, context, reviewer, { planId: agency.planId });
    expect(read.rights.decide).toBe(false);
    await expect(execute(decideReview, context, reviewer, decision(shared, 'approve'))).rejects.toMatchObject(
      { code: 'FORBIDDEN' },
    );
    await expect(
      execute(decideReview, context, agency.owner, decision(shared, 'approve')),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
