import { getClientBySlug, listAudit, listTombstones, withScope } from '@kader/db';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getAgencyHome } from '../agency/get-agency-home.ts';
import { archiveClient } from '../client/archive-client.ts';
import { downloadExport, getExport } from '../export/get-export.ts';
import { requestExport } from '../export/request-export.ts';
import { afterDecision } from '../jobs/after-decision.ts';
import { runJob } from '../jobs/define-job.ts';
import { emptyBin } from '../jobs/empty-bin.ts';
import { renderExport } from '../jobs/render-export.ts';
import { makeWorker, type TestWorker } from '../jobs/testing/make-worker.ts';
import { archivePlan } from '../plan/archive-plan.ts';
import { getChangesSince } from '../plan/get-changes-since.ts';
import { openPlan } from '../plan/open-plan.ts';
import { decideReview } from '../review/decide-review.ts';
import { getSharedVersion } from '../review/get-shared-version.ts';
import {
  changePlan,
  createTestContext,
  type MadeAgency,
  type MadeThings,
  makeAgency,
  makeSpares,
  makeThings,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute, type UseCase } from '../use-case/define-use-case.ts';
import { deleteClient } from './delete-client.ts';
import { deletePlan } from './delete-plan.ts';
import { findInBin } from './find-in-bin.ts';
import { listBin } from './list-bin.ts';
import { restoreClient } from './restore-client.ts';
import { restorePlan } from './restore-plan.ts';

let context: TestContext;
let worker: TestWorker;
let agency: MadeAgency;
let things: MadeThings;
let approver: Acting;
const deletedAt = new Date('2026-11-02T09:00:00Z');
const day = 86_400_000;

beforeAll(async () => {
  context = await createTestContext();
  worker = await makeWorker(context);
});
afterAll(async () => {
  await worker.close();
  await context.close();
});
beforeEach(async () => {
  context.setClock(deletedAt);
  agency = await makeAgency(context);
  things = await makeThings(context, agency);
  approver = await agency.clientPerson('approver');
});

const home = (acting: Acting) => execute(getAgencyHome, context, acting, undefined);
const bin = async () => (await execute(listBin, context, agency.owner, undefined)).rows;
const planInput = (): { planId: string } => ({ planId: agency.planId });
const clientInput = (): { clientSlug: string } => ({ clientSlug: agency.clientSlug });

/** What everybody who could reach the plan before gets now. */
async function answers(): Promise<readonly string[]> {
  const { owner, planId } = agency;
  const { exportId } = things;
  const asked: readonly Promise<unknown>[] = [
    execute(openPlan, context, owner, { planId, locale: 'nl' }),
    execute(getChangesSince, context, owner, { planId, seq: 0 }),
    execute(getSharedVersion, context, owner, { planId }),
    execute(getSharedVersion, context, approver, { planId }),
    execute(getExport, context, approver, { exportId }),
    execute(downloadExport, context, owner, { exportId }),
    execute(archivePlan, context, owner, { planId, archived: true }),
  ];
  return await Promise.all(
    asked.map((answer) =>
      answer.then(
        () => 'there',
        (error: { code: string }) => error.code,
      ),
    ),
  );
}

describe('archiving', () => {
  test('a plan: it stays readable, lists say so, and it comes back', async () => {
    await execute(archivePlan, context, agency.owner, { ...planInput(), archived: true });
    const { plans, clients } = await home(agency.owner);
    expect(plans[0]?.status).toEqual({ state: 'archived' });
    expect(clients[0]?.planCount).toBe(0);
    const opened = await execute(openPlan, context, agency.owner, { ...planInput(), locale: 'nl' });
    expect(opened.status).toEqual({ state: 'archived' });
    await execute(archivePlan, context, agency.owner, { ...planInput(), archived: false });
    expect((await home(agency.owner)).plans[0]?.status).toMatchObject({ state: 'inReview' });
  });

  test('a client: it is marked, and its people go on reading', async () => {
    await execute(archiveClient, context, agency.owner, { ...clientInput(), archived: true });
    expect((await home(agency.owner)).clients).toMatchObject([{ archived: true }]);
    expect((await home(approver)).plans).toHaveLength(1);
    await execute(archiveClient, context, agency.owner, { ...clientInput(), archived: false });
    expect((await home(agency.owner)).clients).toMatchObject([{ archived: false }]);
  });
});

test.each<[string, object, () => unknown]>([
  ['archive-plan', archivePlan, () => ({ ...planInput(), archived: true })],
  ['archive-client', archiveClient, () => ({ ...clientInput(), archived: true })],
  ['delete-plan', deletePlan, planInput],
  ['delete-client', deleteClient, clientInput],
  ['restore-plan', restorePlan, planInput],
  ['restore-client', restoreClient, () => ({ clientId: agency.clientId })],
  ['list-bin', listBin, () => undefined],
])('%s is refused to contributors, viewers and people of the client', async (_, useCase, input) => {
  for (const acting of [await agency.member('contributor'), await agency.member('viewer'), approver]) {
    const asked = execute(useCase as UseCase, context, acting, input());
    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});

describe('a deleted plan', () => {
  test('is not found by anybody, also not by the client, and comes back as it was', async () => {
    const before = await home(agency.owner);
    const { keptUntil } = await execute(deletePlan, context, agency.owner, planInput());
    expect(keptUntil).toBe('2026-12-02T09:00:00.000Z');
    expect(new Set(await answers())).toEqual(new Set(['NOT_FOUND']));
    expect((await home(agency.owner)).plans).toEqual([]);
    expect((await home(approver)).plans).toEqual([]);
    const written = changePlan(context, agency.owner, agency.planId, [
      { op: 'document.set', field: 'title', value: 'Late' },
    ]);
    await expect(written).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await bin()).toMatchObject([
      { kind: 'plan', id: agency.planId, name: 'Plan', deletedBy: agency.owner.name, keptUntil },
    ]);
    await execute(restorePlan, context, await agency.member('planner'), planInput());
    expect(await home(agency.owner)).toEqual(before);
    expect(await bin()).toEqual([]);
  });

  test('cannot be told from one that never was when it is deleted again', async () => {
    await execute(deletePlan, context, agency.owner, planInput());
    await expect(execute(deletePlan, context, agency.owner, planInput())).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a deleted client', () => {
  test('takes everything of it along and brings it back', async () => {
    const before = await home(agency.owner);
    const { clientId } = await execute(deleteClient, context, agency.owner, clientInput());
    expect(clientId).toBe(agency.clientId);
    expect(await home(agency.owner)).toEqual({ clients: [], plans: [] });
    expect(new Set(await answers())).toEqual(new Set(['NOT_FOUND']));
    expect(await bin()).toMatchObject([{ kind: 'client', id: clientId, plans: 1 }]);
    const lone = execute(restorePlan, context, agency.owner, planInput());
    await expect(lone).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const back = await execute(restoreClient, context, agency.owner, { clientId });
    expect(back).toEqual({ clientSlug: agency.clientSlug });
    expect(await home(agency.owner)).toEqual(before);
  });
});

describe('after thirty days', () => {
  // A day begins in Amsterdam at 23:00 UTC in winter.
  const night = (days: number) => {
    const at = new Date(Math.floor((deletedAt.getTime() + days * day) / day) * day + 23.4 * 3_600_000);
    context.setClock(at);
    return emptyBin(worker.context, { _cron: { ts: at.toISOString() } });
  };

  test('a plan is erased with its files, and a tombstone and a line of audit are left', async () => {
    const payload = { agencyId: agency.agencyId, exportId: things.exportId };
    await runJob(renderExport, worker.context, payload);
    const { fileName } = await execute(getExport, context, approver, { exportId: things.exportId });
    expect(fileName).not.toBeNull();
    await execute(deletePlan, context, agency.owner, planInput());
    await night(29);
    expect(await bin()).toHaveLength(1);
    await night(30);
    expect(await bin()).toEqual([]);
    const restored = execute(restorePlan, context, agency.owner, planInput());
    await expect(restored).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { tombstones, audit } = await withScope(context.db, agency.owner.actor, async (scope) => ({
      tombstones: await listTombstones(scope),
      audit: await listAudit(scope, 3),
    }));
    expect(tombstones).toMatchObject([
      { kind: 'plan', target: agency.planId, versions: [{ number: 1, hash: things.hash }] },
    ]);
    expect(audit[0]).toMatchObject({
      action: 'plan.erase',
      actorKind: 'system',
      target: { documentId: agency.planId },
      detail: { files: 1 },
    });
  });

  test('so are files that were made again, and one that a decision overtook', async () => {
    const { planId, agencyId, clientId } = agency;
    const seat = { clientId, role: 'approver', executive: false, steering: false } as const;
    const decider: Acting = {
      actor: { kind: 'clientPerson', agencyId, userId: things.userId, seats: [seat] },
      name: 'Marieke',
    };
    const { reviewId, hash } = things;
    const decision = { reviewId, version: 1, hash, kind: 'approve', locale: 'nl' };
    let decided: Promise<unknown> | undefined;
    const decideOnce = () => (decided ??= execute(decideReview, context, decider, decision));

    const keys = new Set<string>();
    const watched = (before: () => Promise<unknown> = () => Promise.resolve()) => ({
      ...context.storage,
      put: async (...given: Parameters<typeof context.storage.put>) => {
        await before();
        await context.storage.put(...given);
        keys.add(given[0]);
      },
    });
    const render = (exportId: string, storage = watched()) =>
      runJob(renderExport, { ...worker.context, storage }, { agencyId, exportId });

    const english = await execute(requestExport, context, approver, { planId, version: 1, locale: 'en' });
    await render(english.id);
    await render(things.exportId, watched(decideOnce));
    expect(keys.size).toBe(3);
    const [follow] = (await worker.waiting()).filter(
      ({ task, payload }) => task === 'after-decision' && payload.reviewId === reviewId,
    );
    await runJob(afterDecision, worker.context, follow?.payload);
    await render(english.id);
    expect(keys.size).toBe(4);

    await execute(deletePlan, context, agency.owner, planInput());
    await night(30);
    const left = await Promise.all([...keys].map((key) => context.storage.exists(key)));
    expect(left).not.toContain(true);
    const [line] = await withScope(context.db, agency.owner.actor, (scope) => listAudit(scope, 1));
    expect(line).toMatchObject({ action: 'plan.erase', detail: { files: keys.size } });
  });

  test('a client is erased with its plans; what was taken back in time stays', async () => {
    const other = await makeAgency(context);
    await execute(deleteClient, context, agency.owner, clientInput());
    await execute(deletePlan, context, other.owner, { planId: other.planId });
    await execute(restorePlan, context, other.owner, { planId: other.planId });
    await night(31);
    expect(await bin()).toEqual([]);
    expect((await home(other.owner)).plans).toHaveLength(1);
    const tombstones = await withScope(context.db, agency.owner.actor, listTombstones);
    expect(tombstones).toMatchObject([{ kind: 'client', target: agency.clientId }]);
  });
});

describe('a plan that somebody had open', () => {
  const find = (agency: MadeAgency, by: Acting) =>
    execute(findInBin, context, by, { planId: agency.planId, clientId: agency.clientId });

  test('is found in the bin by whoever could open it, with who put it there', async () => {
    const agency = await makeAgency(context);
    const colleague = await agency.member('viewer');
    await expect(find(agency, colleague)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await execute(deletePlan, context, agency.owner, { planId: agency.planId });
    expect(await find(agency, colleague)).toEqual({ kind: 'plan', by: agency.owner.name });
    await execute(restorePlan, context, agency.owner, { planId: agency.planId });
    await execute(deleteClient, context, agency.owner, { clientSlug: agency.clientSlug });
    expect(await find(agency, colleague)).toEqual({ kind: 'client', by: agency.owner.name });
  });

  test('is told to nobody outside, and to no contributor of another client', async () => {
    const agency = await makeAgency(context);
    const { spareClientSlug } = await makeSpares(context, agency);
    const other = await withScope(context.db, agency.owner.actor, (scope) =>
      getClientBySlug(scope, spareClientSlug),
    );
    const elsewhere = await agency.member('contributor', [other.id]);
    const outside = await agency.clientPerson('approver');
    await execute(deletePlan, context, agency.owner, { planId: agency.planId });
    await expect(find(agency, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(find(agency, outside)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const mixed = { planId: agency.planId, clientId: other.id };
    await expect(execute(findInBin, context, elsewhere, mixed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
