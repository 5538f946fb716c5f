import { getAgency, getDocument, listAudit, withScope } from '@kader/db';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeWorker, type TestWorker } from '../jobs/testing/make-worker.ts';
import { archivePlan } from '../plan/archive-plan.ts';
import { openPlan } from '../plan/open-plan.ts';
import { createTestContext, type MadeAgency, makeAgency, type TestContext } from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { getAgencySettings } from './get-agency-settings.ts';
import { saveAgencySettings } from './save-agency-settings.ts';

let context: TestContext;
let worker: TestWorker;
let agency: MadeAgency;

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
  await worker.drain();
});

const usual = {
  detailWindow: null,
  detailWindowDays: null,
  experimentShareMin: '0.2',
  deviationPct: '0.1',
  gapPct: '0.1',
  maxTopPriorityGoals: 3,
  paidShareMax: '0.9',
  maxTrafficTimes: 3,
};
const read = (acting: Acting = agency.owner) => execute(getAgencySettings, context, acting, undefined);
const save = (settings: object, more: object = {}, acting: Acting = agency.owner) =>
  execute(saveAgencySettings, context, acting, {
    name: 'Noord',
    timeZone: 'Europe/Amsterdam',
    settings: { ...usual, ...settings },
    ...more,
  });

test('an agency begins with the usual thresholds and keeps what it chooses otherwise', async () => {
  expect(await read()).toMatchObject({ timeZone: 'Europe/Amsterdam', settings: usual, usual });
  await save({ experimentShareMin: '0.250', detailWindowDays: 60 }, { timeZone: 'Asia/Almaty' });
  expect(await read(await agency.member('admin'))).toMatchObject({
    name: 'Noord',
    timeZone: 'Asia/Almaty',
    settings: { ...usual, experimentShareMin: '0.25', detailWindowDays: 60 },
  });
  const stored = await withScope(context.db, agency.owner.actor, getAgency);
  expect(stored.settings).toEqual({ experimentShareMin: '0.25', detailWindowDays: 60 });
  const { settings } = await execute(openPlan, context, agency.owner, {
    planId: agency.planId,
    locale: 'nl',
  });
  expect(settings.detailWindowDays).toBe(60);
  const [line] = await withScope(context.db, agency.owner.actor, (scope) => listAudit(scope, 1));
  expect(line).toMatchObject({
    action: 'agency.settings',
    detail: { experimentShareMin: '0.25', detailWindowDays: 60, timeZone: 'Asia/Almaty', renamed: true },
  });
});

test('the detail window is each template’s until the agency chooses one, be it the usual number', async () => {
  const window = async () => {
    const { settings } = await execute(openPlan, context, agency.owner, {
      planId: agency.planId,
      locale: 'nl',
    });
    return settings.detailWindowDays;
  };
  expect(await window()).toBeNull();
  await save({ detailWindowDays: 90 });
  expect(await window()).toBe(90);
  await save({ detailWindowDays: null });
  expect(await window()).toBeNull();
  await save({ detailWindow: 'quarter' });
  const { settings } = await read();
  expect(settings).toMatchObject({ detailWindow: 'quarter', detailWindowDays: null });
});

test('plans that are not archived are evaluated anew, once something counts otherwise', async () => {
  const evaluations = async () =>
    (await worker.waiting()).filter(({ payload }) => payload.documentId === agency.planId).length;
  await save({});
  expect(await evaluations()).toBe(0);
  await save({ maxTopPriorityGoals: 1 });
  expect(await evaluations()).toBe(1);
  await worker.drain();
  const rolled = await withScope(context.db, agency.owner.actor, (scope) =>
    getDocument(scope, agency.planId),
  );
  expect(rolled.rolledSeq).toBe(0);
  await execute(archivePlan, context, agency.owner, { planId: agency.planId, archived: true });
  await save({ maxTopPriorityGoals: 2 });
  expect(await evaluations()).toBe(0);
});

test.each([
  [{ detailWindow: 'month' }, 'detailWindow'],
  [{ detailWindowDays: 29 }, 'detailWindowDays'],
  [{ detailWindowDays: 181 }, 'detailWindowDays'],
  [{ gapPct: '1.1' }, 'gapPct'],
  [{ deviationPct: '-0.1' }, 'deviationPct'],
  [{ experimentShareMin: '20%' }, 'experimentShareMin'],
  [{ maxTopPriorityGoals: 0 }, 'maxTopPriorityGoals'],
])('%j is refused', async (settings, field) => {
  await expect(save(settings)).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['settings', field] });
});

test('a zone that does not exist, and a name of nothing, are refused', async () => {
  await expect(save({}, { timeZone: 'Europe/Nowhere' })).rejects.toMatchObject({ path: ['timeZone'] });
  await expect(save({}, { name: '  ' })).rejects.toMatchObject({ path: ['name'] });
});

test.each(['planner', 'contributor', 'viewer'] as const)('a %s neither sees nor changes it', async (role) => {
  const acting = await agency.member(role);
  await expect(read(acting)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(save({}, {}, acting)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
