import { getClientBySlug, listDocumentPeople, withScope } from '@kader/db';
import { orderAt } from '@kader/plan/canonical';
import type { Item } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { getHistory } from '../history/get-history.ts';
import { openPlan } from '../plan/open-plan.ts';
import {
  changePlan,
  createTestContext,
  type MadeAgency,
  makeAgency,
  makeSpares,
  makeThings,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { exportPlanFile } from './export-plan-file.ts';
import { importPlan } from './import-plan.ts';
import { readPlanFile } from './read-plan-file.ts';

let context: TestContext;
let agency: MadeAgency;
beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  agency = await makeAgency(context);
  await makeThings(context, agency);
});

interface Json {
  readonly contentHash: string;
  readonly people: readonly { readonly name: string }[];
  readonly rows: readonly {
    readonly collection: string;
    readonly fields: Readonly<Record<string, unknown>>;
  }[];
}

async function fileOf(
  content: 'shared' | 'everything',
  planId = agency.planId,
  by: Acting = agency.owner,
): Promise<Json> {
  const { bytes } = await execute(exportPlanFile, context, by, { planId, content });
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Json;
}

const importIt = (file: unknown, by: Acting = agency.owner, clientSlug = agency.clientSlug) =>
  execute(importPlan, context, by, { clientSlug, file });
const open = (planId: string) => execute(openPlan, context, agency.owner, { planId, locale: 'nl' });

describe('a plan as a file', () => {
  test.each(['shared', 'everything'] as const)(
    'gives, imported, the same plan and the same file again; with %s',
    async (content) => {
      const file = await fileOf(content);
      const { planId } = await importIt(file);
      expect(await fileOf(content, planId)).toEqual(file);
      const [original, imported] = [await open(agency.planId), await open(planId)];
      const goals = (items: readonly Item[]) =>
        items.filter(({ collection }) => collection === 'goals').map(({ id, fields }) => ({ id, fields }));
      expect(goals(imported.document.items)).toEqual(goals(original.document.items));
      expect(imported.status).toEqual({ state: 'draft' });
      expect([imported.decisions, imported.review]).toEqual([[], null]);
    },
  );

  test('comes in whole when it is larger than anything else that is sent', async () => {
    const file = await fileOf('everything');
    const goal = file.rows.find(({ collection }) => collection === 'goals');
    const more = Array.from({ length: 8000 }, (_, index) => ({
      ...goal,
      id: uuidv7(),
      order: orderAt(index + 10),
      fields: { title: `Больше заказов, ${index} ${'и ещё больше '.repeat(20)}`.slice(0, 160).trim() },
    }));
    const large = { ...file, rows: [...file.rows, ...more] };
    expect(Buffer.byteLength(JSON.stringify(large))).toBeGreaterThan(2_500_000);
    const { planId } = await importIt(large);
    const again = await fileOf('everything', planId);
    expect(again.rows).toHaveLength(large.rows.length);
    expect((await importIt(again)).planId).not.toBe(planId);
  });

  test('tells in its history that it was imported, and can be worked on', async () => {
    const { planId } = await importIt(await fileOf('everything'));
    const history = await execute(getHistory, context, agency.owner, { planId });
    expect(history.entries).toMatchObject([
      { seq: 1, by: { name: agency.owner.name }, lines: [{ key: 'document.imported' }], more: 0 },
    ]);
    const goal = (await open(planId)).document.items.find(({ collection }) => collection === 'goals');
    await changePlan(context, agency.owner, planId, [
      { op: 'item.set', id: goal?.id ?? '', field: 'title', value: 'Anders' },
    ]);
    expect((await open(planId)).document.seq).toBe(2);
  });

  test('brings people as names, without their accounts', async () => {
    const file = await fileOf('everything');
    const userId = 'userId' in agency.owner.actor ? agency.owner.actor.userId : '';
    expect(file.people.map(({ name }) => name)).not.toEqual([]);
    expect(JSON.stringify(file)).not.toContain(userId);
    const { planId } = await importIt(file);
    const people = await withScope(context.db, agency.owner.actor, (scope) =>
      listDocumentPeople(scope, planId),
    );
    expect(people.map(({ name }) => name).sort()).toEqual(file.people.map(({ name }) => name).sort());
    expect(people.every((person) => person.userId === null)).toBe(true);
  });

  test('holds what is internal only when everything is asked for', async () => {
    await changePlan(context, agency.owner, agency.planId, [
      {
        op: 'item.add',
        id: uuidv7(),
        collection: 'businessGoals',
        order: orderAt(5),
        fields: { title: 'Marge van de bakker', internal: true },
      },
    ]);
    expect(JSON.stringify(await fileOf('shared'))).not.toContain('Marge');
    expect(JSON.stringify(await fileOf('everything'))).toContain('Marge');
  });

  test('can be imported at another agency, which has nothing else of the first', async () => {
    const file = await fileOf('everything');
    const elsewhere = await makeAgency(context);
    const { planId } = await importIt(file, elsewhere.owner, elsewhere.clientSlug);
    expect(await fileOf('everything', planId, elsewhere.owner)).toEqual(file);
    await expect(fileOf('everything', agency.planId, elsewhere.owner)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a file that is looked at', () => {
  const read = (file: unknown, locale = 'nl', by: Acting = agency.owner) =>
    execute(readPlanFile, context, by, { file, locale });

  test('shows what it holds before anything is made of it', async () => {
    const file = await fileOf('everything');
    const { plan, faults } = await read(file);
    expect(faults).toEqual([]);
    expect(plan).toMatchObject({
      title: 'Plan',
      locale: 'nl',
      isOtherVersion: false,
      isChanged: false,
      rows: file.rows.length,
    });
    const rows = file.rows.map((row) =>
      row.collection === 'goals' ? { ...row, fields: { ...row.fields, title: 'Anders' } } : row,
    );
    expect((await read({ ...file, rows })).plan).toMatchObject({ isChanged: true });
  });

  test('names what does not fit, each with its place in the reader’s words', async () => {
    const file = await fileOf('everything');
    const rows = file.rows.map((row) =>
      row.collection === 'goals'
        ? { ...row, fields: { ...row.fields, title: 'Meer', target: 'veel', dream: 1 } }
        : row,
    );
    const wrong = { ...file, rows };
    expect(await read(wrong)).toEqual({
      plan: null,
      faults: [
        {
          reason: 'notNumber',
          limit: null,
          place: [expect.any(String), 'doel “Meer”', 'Streefwaarde'],
        },
        { reason: 'unknownField', limit: null, place: [expect.any(String), 'doel “Meer”', 'dream'] },
      ],
    });
    expect((await read(wrong, 'en')).faults[0]?.place[1]).toBe('goal “Meer”');
    await expect(importIt(wrong)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      path: ['file'],
      params: { reason: 'notNumber' },
    });
  });

  test('is refused as a whole for what it says of itself', async () => {
    const whole = await fileOf('shared');
    for (const [part, reason] of [
      [{ template: { key: 'never-heard-of', version: 1 } }, 'unknownTemplate'],
      [{ format: 'other' }, 'notPlanFile'],
      [{ version: 7 }, 'newerFile'],
      [{ rows: null }, 'shape'],
    ] as const) {
      const file = { ...whole, ...part };
      expect((await read(file)).faults).toEqual([{ reason, limit: null, place: [] }]);
      await expect(importIt(file)).rejects.toMatchObject({ code: 'INVALID_INPUT', params: { reason } });
    }
  });

  test('is imported with the newest version of its template where its own is not there', async () => {
    const file = await fileOf('shared');
    const newer = { ...file, template: { key: 'foursteps', version: 900 } };
    expect((await read(newer)).plan).toMatchObject({ isOtherVersion: true, isChanged: false });
    const { planId } = await importIt(newer);
    expect((await open(planId)).document.structure.key).toBe('foursteps');
  });
});

test('who may export takes everything along; only planners import, for clients of their own agency', async () => {
  const file = await fileOf('everything');
  const viewer = await agency.member('viewer');
  expect(await fileOf('everything', agency.planId, viewer)).toEqual(file);
  const contributor = await agency.member('contributor', [agency.clientId]);
  const approver = await agency.clientPerson('approver');
  for (const by of [viewer, contributor, approver]) {
    await expect(importIt(file, by)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(execute(readPlanFile, context, by, { file, locale: 'nl' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  }
  await expect(fileOf('shared', agency.planId, approver)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const { spareClientSlug } = await makeSpares(context, agency);
  const spare = await withScope(context.db, agency.owner.actor, (scope) =>
    getClientBySlug(scope, spareClientSlug),
  );
  const stranger = await agency.member('contributor', [spare.id]);
  await expect(fileOf('shared', agency.planId, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const elsewhere = await makeAgency(context);
  await expect(importIt(file, elsewhere.owner)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
