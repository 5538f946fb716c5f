import { finishExport, getExport, withScope } from '@kader/db';
import { keyedRowId } from '@kader/plan/blocks';
import { deriveId } from '@kader/plan/canonical';
import { documentFromJson } from '@kader/plan/document';
import { evaluate } from '@kader/plan/evaluate';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requestExport } from '../export/request-export.ts';
import { getHistory } from '../history/get-history.ts';
import { afterChoice } from '../jobs/after-choice.ts';
import { runJob } from '../jobs/define-job.ts';
import { sendChoice } from '../jobs/send-choice.ts';
import { makeWorker, type TestWorker } from '../jobs/testing/make-worker.ts';
import { openPlan } from '../plan/open-plan.ts';
import {
  changePlan,
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  makeManagedPlan,
  shareScenarios,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { chooseScenario } from './choose-scenario.ts';
import { decideReview } from './decide-review.ts';
import { getSharedVersion } from './get-shared-version.ts';
import type { SharedVersionAnswer } from './shared-version-answer.ts';

type Person = Acting & { readonly email: string };

let context: TestContext;
let worker: TestWorker;
let agency: MadeAgency;
let executive: Person;
let planId: string;
let shared: SharedVersionAnswer;

beforeAll(async () => {
  context = await createTestContext();
  worker = await makeWorker(context);
});
afterAll(async () => {
  await worker.close();
  await context.close();
});
beforeEach(async () => {
  agency = await makeAgency(context);
  executive = await agency.clientPerson('approver', 'executive');
  planId = await makeManagedPlan(context, agency, executive);
  shared = await shareScenarios(context, agency, planId, [executive]);
});

const reason = 'De werkplaats kan niet meer aan.\nEn het past in de kas.';

function choiceOf(from: SharedVersionAnswer, more: object = {}) {
  const { review, version, hash } = from;
  return { reviewId: review?.id, version, hash, scenario: 'realistic', reason, locale: 'pl', ...more };
}

const choose = (by: Acting, more: object = {}, from = shared) =>
  execute(chooseScenario, context, by, choiceOf(from, more));
const read = (by: Acting) => execute(getSharedVersion, context, by, { planId });
const userIdOf = ({ actor }: Acting) => ('userId' in actor ? actor.userId : '');
const opened = () => execute(openPlan, context, agency.owner, { planId, locale: 'nl' });

/** The job that a choice on the review has set going. */
async function jobOf(reviewId = shared.review?.id) {
  const waiting = await worker.waiting();
  return waiting.find(({ task, payload }) => task === 'after-choice' && payload.reviewId === reviewId)
    ?.payload;
}

/** Carries the choice out as the worker does. */
async function carryOut() {
  const payload = await jobOf();
  await runJob(afterChoice, worker.context, payload);
  return payload;
}

/** A scenario of the working plan, and what the plan check finds about scenarios. */
async function working() {
  const answer = await opened();
  const document = documentFromJson(answer.document);
  const fieldsOf = (type: string) =>
    document.items.get(keyedRowId(planId, 'scenarios', { key: type }))?.fields;
  const codes = evaluate(document, { today: answer.today }).findings.map(({ code }) => code);
  return { fieldsOf, finds: (code: string) => codes.includes(code), seq: document.seq, answer };
}

describe('the executive', () => {
  test('chooses: the record says who, what, when and why, on which content; the review stays open', async () => {
    expect(shared.rights).toMatchObject({ decide: true, chooseScenario: true });
    context.setClock(new Date('2026-11-03T23:30:00Z'));
    await choose(executive);
    const line = {
      version: 1,
      name: 'approver',
      role: 'executive',
      kind: 'chooseScenario',
      scenario: 'realistic',
      note: reason,
      at: '2026-11-03T23:30:00.000Z',
      timeZone: 'Europe/Amsterdam',
      locale: 'pl',
      hash: shared.hash,
    };
    const after = await read(executive);
    expect(after.decisions).toEqual([line]);
    expect(after.rights).toMatchObject({ decide: true, chooseScenario: false });
    expect(after.review?.outcome).toBe('open');
    expect(after.hash).toBe(shared.hash);
    expect((await opened()).decisions).toEqual([line]);
  });

  test('is heard: the plan carries the choice out, history names who chose, and nothing is left to find', async () => {
    const before = await working();
    expect(before.finds('SCN-CHOSEN')).toBe(true);
    context.setClock(new Date('2026-11-04T23:30:00Z'));
    await choose(executive);
    expect((await working()).seq).toBe(before.seq);
    await carryOut();

    const { fieldsOf, finds, seq, answer } = await working();
    expect(seq).toBe(before.seq + 1);
    expect(fieldsOf('realistic')).toMatchObject({
      chosen: true,
      chosenBy: deriveId(planId, 'person', userIdOf(executive)),
      // The day in the agency's zone, where it is past midnight.
      chosenOn: '2026-11-05',
    });
    expect(JSON.stringify(fieldsOf('realistic')?.chosenReason)).toContain('En het past in de kas.');
    expect([fieldsOf('pessimistic')?.chosen, fieldsOf('optimistic')?.chosen]).toEqual([undefined, undefined]);
    expect([finds('SCN-CHOSEN'), finds('SCN-WRONGROLE')]).toEqual([false, false]);
    expect(answer.status).toEqual({ state: 'inReview', version: 1 });
    const { entries, people } = await execute(getHistory, context, agency.owner, { planId });
    expect(entries[0]).toMatchObject({ seq, by: { id: null, name: 'approver' } });
    expect(people.map(({ name }) => name)).toEqual(['Owner']);
  });

  test('whom the plan did not name joins its people under their own name', async () => {
    const other = await agency.clientPerson('approver', 'executive');
    shared = await shareScenarios(context, agency, planId, [other]);
    await choose(other);
    await carryOut();
    const { fieldsOf, answer } = await working();
    const personId = deriveId(planId, 'person', userIdOf(other));
    expect(fieldsOf('realistic')?.chosenBy).toBe(personId);
    expect(answer.people).toContainEqual({ id: personId, name: 'approver', kind: 'client' });
  });

  test('is told to whoever asked, by mail, with the reason', async () => {
    await choose(executive);
    await runJob(sendChoice, worker.context, await jobOf());
    const { rows } = await context.database.asOwner((client) =>
      client.query<{ email: string }>('select email from membership where agency_id = $1', [agency.agencyId]),
    );
    const [mail] = await worker.mailsTo(rows[0]?.email ?? '');
    expect(mail?.text).toContain('En het past in de kas.');
  });

  test('takes the place of a choice that the planner had recorded', async () => {
    const id = keyedRowId(planId, 'scenarios', { key: 'optimistic' });
    await changePlan(context, agency.owner, planId, [
      { op: 'item.set', id, field: 'chosen', value: true },
      { op: 'item.set', id, field: 'chosenEvidence', value: 'Notulen' },
    ]);
    await choose(executive);
    await carryOut();
    const { fieldsOf } = await working();
    expect(fieldsOf('optimistic')).not.toHaveProperty('chosen');
    expect(fieldsOf('optimistic')).not.toHaveProperty('chosenEvidence');
    expect(fieldsOf('realistic')?.chosen).toBe(true);
  });
});

test('a choice carried out late does not take back a later one', async () => {
  await choose(executive);
  const late = await jobOf();
  context.setClock(new Date('2026-11-06T10:00:00Z'));
  await changePlan(context, agency.owner, planId, [{ op: 'document.set', field: 'title', value: 'Nieuw' }]);
  shared = await shareScenarios(context, agency, planId, [executive]);
  await choose(executive, { scenario: 'optimistic' });
  await carryOut();
  await runJob(afterChoice, worker.context, late);
  const { fieldsOf } = await working();
  expect([fieldsOf('realistic')?.chosen, fieldsOf('optimistic')?.chosen]).toEqual([undefined, true]);
});

describe('what follows from a choice, done again,', () => {
  test('leaves what people have changed since', async () => {
    await choose(executive);
    const payload = await carryOut();
    const id = keyedRowId(planId, 'scenarios', { key: 'realistic' });
    await changePlan(context, agency.owner, planId, [{ op: 'item.set', id, field: 'chosen' }]);
    const { seq } = await working();
    await runJob(afterChoice, worker.context, payload);
    expect((await working()).seq).toBe(seq);
  });

  test('has files made again that do not tell of it, and no others', async () => {
    const wanted = { planId, version: 1, locale: 'nl' };
    const { id } = await execute(requestExport, context, executive, wanted);
    const asSystem = { kind: 'system', agencyId: agency.agencyId, task: 'make-export' } as const;
    const finish = (decisionsShown: number) =>
      withScope(context.db, asSystem, (scope) =>
        finishExport(scope, id, {
          fileKey: `k${decisionsShown}`,
          sha256: 's',
          bytes: 1,
          fileName: 'f.pdf',
          finishedAt: context.clock(),
          decisionsShown,
        }),
      );
    const state = async () => (await withScope(context.db, asSystem, (scope) => getExport(scope, id))).state;
    await finish(0);
    await choose(executive);
    const payload = await carryOut();
    expect(await state()).toBe('queued');
    await finish(1);
    await runJob(afterChoice, worker.context, payload);
    expect(await state()).toBe('done');
  });
});

describe('is refused', () => {
  test('to whoever is not the executive, whatever else they are', async () => {
    const approver = await agency.clientPerson('approver');
    const steering = await agency.clientPerson('approver', 'steering');
    const reviewer = await agency.clientPerson('reviewer', 'executive');
    shared = await shareScenarios(context, agency, planId, [executive, approver, steering]);
    for (const other of [approver, steering, reviewer, agency.owner]) {
      expect((await read(other)).rights.chooseScenario).toBe(false);
      await expect(choose(other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('to an executive whom the review does not ask', async () => {
    const other = await agency.clientPerson('approver', 'executive');
    expect((await read(other)).rights.chooseScenario).toBe(false);
    await expect(choose(other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('to the executive of another client, who does not learn that there is anything to choose', async () => {
    const foreign = await (await makeAgency(context)).clientPerson('approver', 'executive');
    const seat = { clientId: uuidv7(), role: 'approver', executive: true, steering: false } as const;
    const neighbour: Acting = {
      actor: { kind: 'clientPerson', agencyId: agency.agencyId, userId: userIdOf(executive), seats: [seat] },
      name: 'Neighbour',
    };
    for (const other of [foreign, neighbour]) {
      await expect(choose(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('the second time, to the second of two at once, and after the version was decided on', async () => {
    const answers = await Promise.allSettled([
      choose(executive, { scenario: 'pessimistic' }),
      choose(executive, { scenario: 'optimistic' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const again = choose(executive);
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
    expect((await read(executive)).decisions).toHaveLength(1);

    await changePlan(context, agency.owner, planId, [{ op: 'document.set', field: 'title', value: 'Nieuw' }]);
    shared = await shareScenarios(context, agency, planId, [executive]);
    const { review, version, hash } = shared;
    const decision = { reviewId: review?.id, version, hash, kind: 'approve', locale: 'nl' };
    await execute(decideReview, context, executive, decision);
    expect((await read(executive)).rights.chooseScenario).toBe(false);
    await expect(choose(executive)).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  test('once a newer version was shared', async () => {
    const old = shared;
    await changePlan(context, agency.owner, planId, [{ op: 'document.set', field: 'title', value: 'Nieuw' }]);
    const newer = await shareScenarios(context, agency, planId, [executive]);
    await expect(choose(executive, {}, old)).rejects.toMatchObject({ code: 'REVIEW_SUPERSEDED' });
    await choose(executive, {}, newer);
  });

  test('without a reason, of no type that there is, and from other bytes than those shared', async () => {
    const withoutReason = choose(executive, { reason: ' \n ' });
    await expect(withoutReason).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['reason'] });
    await expect(choose(executive, { scenario: 'mixed' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      path: ['scenario'],
    });
    for (const other of [{ hash: '0'.repeat(64) }, { version: 2 }]) {
      await expect(choose(executive, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('on a version that does not hold the three', async () => {
    await fillGoals(context, agency.owner, agency.planId);
    const plain = await shareScenarios(context, agency, agency.planId, [executive]);
    expect(plain.rights).toMatchObject({ decide: true, chooseScenario: false });
    await expect(choose(executive, {}, plain)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('where no executive is named, the steering committee chooses', async () => {
  const other = await makeAgency(context);
  const steering = await other.clientPerson('approver', 'steering');
  planId = await makeManagedPlan(context, other, steering);
  shared = await shareScenarios(context, other, planId, [steering]);
  expect(shared.rights.chooseScenario).toBe(true);
  await choose(steering);
  expect((await read(steering)).decisions).toMatchObject([{ role: 'steering' }]);
});
