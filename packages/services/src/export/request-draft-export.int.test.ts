import { getExport as findExport, getClientBySlug, withScope } from '@kader/db';
import { orderAt } from '@kader/plan/canonical';
import type { Change } from '@kader/plan/changes';
import { waiveChange } from '@kader/plan/evaluate';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorker, type TestWorker } from '../jobs/testing/make-worker.ts';
import {
  changePlan,
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  makeSpares,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { downloadExport, getExport } from './get-export.ts';
import { requestDraftExport } from './request-draft-export.ts';

let context: TestContext;
let worker: TestWorker;
beforeAll(async () => {
  context = await createTestContext();
  worker = await makeWorker(context);
});
afterAll(async () => {
  await worker.close();
  await context.close();
});

async function filledAgency() {
  const agency = await makeAgency(context);
  return { agency, goal: await fillGoals(context, agency.owner, agency.planId) };
}

type Content = 'shared' | 'everything';

const ask = (agency: MadeAgency, by: Acting, content: Content = 'shared', locale = 'nl') =>
  execute(requestDraftExport, context, by, { planId: agency.planId, content, locale });

const rename = (id: string, value: string): Change => ({ op: 'item.set', id, field: 'title', value });

describe('the PDF of a working plan', () => {
  test('is made by the worker, named a draft, and stays the same file until the plan changes', async () => {
    const { agency, goal } = await filledAgency();
    const asked = await ask(agency, agency.owner);
    expect(asked.state).toBe('queued');
    await worker.drain();
    const made = await execute(getExport, context, agency.owner, { exportId: asked.id });
    expect(made).toMatchObject({
      state: 'done',
      fileName: expect.stringMatching(/ – concept \d{4}-\d\d-\d\d\.pdf$/),
    });
    const file = await execute(downloadExport, context, agency.owner, { exportId: asked.id });
    expect(Buffer.from(file.bytes).toString('latin1', 0, 5)).toBe('%PDF-');

    const colleague = await agency.member('viewer');
    context.setClock(new Date(context.clock().getTime() + 3_600_000));
    expect(await ask(agency, colleague)).toMatchObject({ id: asked.id, state: 'done' });
    expect((await ask(agency, colleague, 'everything')).id).not.toBe(asked.id);
    expect((await ask(agency, colleague, 'shared', 'ru')).id).not.toBe(asked.id);
    await changePlan(context, agency.owner, agency.planId, [rename(goal, 'Anders')]);
    expect((await ask(agency, colleague)).id).not.toBe(asked.id);
    await worker.drain();
  });

  test('is made as a guide and as an extract, too, each a file of its own with its name', async () => {
    const { agency } = await filledAgency();
    const whole = await ask(agency, agency.owner);
    const askFor = (kind: string) =>
      execute(requestDraftExport, context, agency.owner, {
        planId: agency.planId,
        content: 'shared',
        kind,
        locale: 'nl',
      });
    expect((await askFor('pdf')).id).toBe(whole.id);
    const guide = await askFor('implementationGuide');
    const extract = await askFor('goalExtract');
    expect(new Set([whole.id, guide.id, extract.id]).size).toBe(3);
    await worker.drain();
    const named = async ({ id }: { readonly id: string }) =>
      (await execute(getExport, context, agency.owner, { exportId: id })).fileName;
    expect(await named(guide)).toMatch(/ – Uitvoeringsgids – .* – concept \d{4}-\d\d-\d\d\.pdf$/);
    expect(await named(extract)).toMatch(/ – Doelkaart – .* – concept /);
    expect(await askFor('implementationGuide')).toMatchObject({ id: guide.id, state: 'done' });
    // A day later the guide is about other days; the plan whole is the same.
    const name = await named(guide);
    context.setClock(new Date(context.clock().getTime() + 24 * 3_600_000));
    expect(await askFor('pdf')).toMatchObject({ id: whole.id, state: 'done' });
    expect(await askFor('implementationGuide')).toMatchObject({ id: guide.id, state: 'queued' });
    await worker.drain();
    expect(await named(guide)).not.toBe(name);
    expect(await askFor('implementationGuide')).toMatchObject({ id: guide.id, state: 'done' });
    await expect(askFor('everything')).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['kind'] });
  });

  test('shows the plan as it stands when it is made, and is kept as of that state', async () => {
    const { agency, goal } = await filledAgency();
    const asked = await ask(agency, agency.owner);
    await changePlan(context, agency.owner, agency.planId, [rename(goal, 'Intussen anders')]);
    await worker.drain();
    expect(await ask(agency, agency.owner)).toMatchObject({ id: asked.id, state: 'done' });
  });

  test('internal, it holds what is internal; as the client would see it, it does not change by that', async () => {
    const { agency, goal } = await filledAgency();
    const rows = async (content: Content) => {
      const { id } = await ask(agency, agency.owner, content);
      await worker.drain();
      return await withScope(context.db, agency.owner.actor, (scope) => findExport(scope, id));
    };
    const [shared, everything] = [await rows('shared'), await rows('everything')];
    const person = uuidv7();
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'item.add', id: person, collection: 'people', order: orderAt(9), fields: { kind: 'member' } },
      {
        op: 'item.add',
        id: uuidv7(),
        collection: 'businessGoals',
        order: orderAt(5),
        fields: { title: 'Marge van de bakker', internal: true },
      },
      waiveChange(
        agency.planId,
        { id: `GOAL-NOKPI:${goal}`, code: 'GOAL-NOKPI' },
        { reason: 'Met de hand geteld', by: person, on: '2027-01-05' },
      ),
    ]);
    const [sharedNow, everythingNow] = [await rows('shared'), await rows('everything')];
    expect(sharedNow.id).not.toBe(shared.id);
    expect(sharedNow.sha256).toBe(shared.sha256);
    expect(everythingNow.sha256).not.toBe(everything.sha256);
    expect(everythingNow.fileName).toMatch(/ – intern concept \d{4}-\d\d-\d\d\.pdf$/);
  });

  test('is for nobody outside: not to ask for, not to take', async () => {
    const { agency } = await filledAgency();
    const { id: exportId } = await ask(agency, agency.owner);
    await worker.drain();
    for (const role of ['viewer', 'reviewer', 'approver'] as const) {
      const outside = await agency.clientPerson(role);
      await expect(ask(agency, outside)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const taking = [
        execute(getExport, context, outside, { exportId }),
        execute(downloadExport, context, outside, { exportId }),
      ];
      for (const one of await Promise.allSettled(taking)) {
        expect(one).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } });
      }
    }
    const { spareClientSlug } = await makeSpares(context, agency);
    const other = await withScope(context.db, agency.owner.actor, (scope) =>
      getClientBySlug(scope, spareClientSlug),
    );
    const elsewhere = await agency.member('contributor', [other.id]);
    await expect(ask(agency, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const taking = execute(getExport, context, elsewhere, { exportId });
    await expect(taking).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
