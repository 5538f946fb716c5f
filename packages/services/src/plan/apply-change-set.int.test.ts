import { withHotScope } from '@kader/db';
import { openDocument } from '@kader/db/hot';
import { baseFor, type Change } from '@kader/plan/changes';
import { sectionItemId } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  changePlan,
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  makePerson,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { applyChangeSet } from './apply-change-set.ts';
import { getChangesSince } from './get-changes-since.ts';

let context: TestContext;
let agency: MadeAgency;

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  agency = await makeAgency(context);
});

const opened = async () =>
  (await withHotScope(context.db, agency.owner.actor, (scope) => openDocument(scope, agency.planId)))
    .document;

/** Sends changes as they are, as somebody who sees the plan as it is now. */
async function send(
  changes: readonly unknown[],
  more: { readonly id?: string; readonly acting?: Acting; readonly persons?: object } = {},
) {
  const set = { id: more.id ?? uuidv7(), changes, base: baseFor(await opened(), changes as Change[]) };
  const { persons } = more;
  return await execute(applyChangeSet, context, more.acting ?? agency.owner, {
    planId: agency.planId,
    set,
    persons,
  });
}

describe('sections of a plan', () => {
  test('a contributor cannot change one by the id of the item that holds it', async () => {
    const section = sectionItemId(agency.planId, 'strategy');
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'section.set', section: 'strategy', field: 'hidden', value: true },
    ]);
    const contributor = await agency.member('contributor');
    const attempts: readonly Change[] = [
      { op: 'section.set', section: 'strategy', field: 'hidden' },
      { op: 'item.set', id: section, field: 'hidden' },
      { op: 'item.move', id: section, order: 'z' },
    ];
    for (const change of attempts) {
      await expect(send([change], { acting: contributor })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    expect((await opened()).items.get(section)?.fields).toEqual({ hidden: true });
  });

  test('a contributor writes content', async () => {
    const goal = await fillGoals(context, await agency.member('contributor'), agency.planId);
    expect((await opened()).items.has(goal)).toBe(true);
  });
});

describe('what a browser may send', () => {
  test('half of an emoji is taken as the text that it can be, also when it is sent again', async () => {
    const change = { op: 'document.set', field: 'title', value: 'Plan \ud83d' };
    const id = uuidv7();
    const set = { id, changes: [change], base: baseFor(await opened(), [change as Change]) };
    const apply = () => execute(applyChangeSet, context, agency.owner, { planId: agency.planId, set });
    expect(await apply()).toEqual({ seq: 1 });
    expect(await apply()).toEqual({ seq: 1 });
    expect((await opened()).items.get(agency.planId)?.fields.title).toBe('Plan \ufffd');
  });

  test('a number that is none is refused with its place', async () => {
    const goal = await fillGoals(context, agency.owner, agency.planId);
    const change = { op: 'item.set', id: goal, field: 'target', value: Number.POSITIVE_INFINITY };
    await expect(send([change])).rejects.toMatchObject({
      code: 'INVALID_CHANGE',
      path: ['changes', '0', 'value'],
    });
  });

  test('a currency that is no code is refused', async () => {
    const change = { op: 'document.set', field: 'currency', value: 'eur' };
    await expect(send([change])).rejects.toMatchObject({
      code: 'INVALID_CHANGE',
      path: ['changes', '0', 'value'],
    });
  });

  test('a plan’s id in capitals is the same plan', async () => {
    const set = {
      id: uuidv7(),
      changes: [{ op: 'section.set', section: 'strategy', field: 'title', value: 'Koers' }],
      base: {},
    };
    const planId = agency.planId.toUpperCase();
    await execute(applyChangeSet, context, agency.owner, { planId, set });
    const section = sectionItemId(agency.planId, 'strategy');
    expect((await opened()).items.get(section)?.fields).toEqual({ title: 'Koers' });
  });
});

describe('two people in one text', () => {
  const titled = (value: string): Change => ({ op: 'document.set', field: 'title', value });
  const title = async () => (await opened()).items.get(agency.planId)?.fields.title;

  test('both keep their words; the answer says what became of the text, also when it is asked for again', async () => {
    await send([titled('Meer klanten in het voorjaar')]);
    const seen = baseFor(await opened(), [titled('')]);
    await send([titled('Meer vaste klanten in het voorjaar')]);
    const set = { id: uuidv7(), changes: [titled('Meer klanten in het najaar')], base: seen };
    const apply = () => execute(applyChangeSet, context, agency.owner, { planId: agency.planId, set });
    const merged = { seq: 3, changes: [titled('Meer vaste klanten in het najaar')] };
    expect(await apply()).toEqual(merged);
    expect(await apply()).toEqual(merged);
    expect(await title()).toBe('Meer vaste klanten in het najaar');
    const { sets } = await execute(getChangesSince, context, agency.owner, { planId: agency.planId, seq: 2 });
    expect(sets.map(({ changes }) => changes)).toEqual([merged.changes]);
  });

  test('the same word is a conflict with both texts, and nothing is written', async () => {
    await send([titled('Meer klanten')]);
    const seen = baseFor(await opened(), [titled('')]);
    await send([titled('Meer gasten')]);
    const set = { id: uuidv7(), changes: [titled('Meer kopers')], base: seen };
    const refused = execute(applyChangeSet, context, agency.owner, { planId: agency.planId, set });
    await expect(refused).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { conflicts: [{ yours: 'Meer kopers', theirs: 'Meer gasten' }] },
    });
    expect(await title()).toBe('Meer gasten');
  });
});

describe('a device whose clock is wrong by a day', () => {
  test.each([-1, 1])('%i day: order and times are the server’s', async (days) => {
    const now = new Date('2026-11-03T10:30:00Z');
    context.setClock(now);
    const change: Change = { op: 'document.set', field: 'title', value: 'Nu' };
    const skewed = () => uuidv7({ msecs: now.getTime() + days * 86_400_000 });
    await send([{ ...change, value: 'Eerst' }], { id: skewed() });
    await send([{ ...change, value: 'Daarna' }]);
    await send([change], { id: skewed() });
    const { sets } = await execute(getChangesSince, context, agency.owner, { planId: agency.planId, seq: 0 });
    expect(sets.map(({ seq, at }) => [seq, at])).toEqual([1, 2, 3].map((seq) => [seq, now.toISOString()]));
    expect((await opened()).items.get(agency.planId)?.fields.title).toBe('Nu');
  });
});

describe('rights lost in the middle', () => {
  test('a set sent after they were taken away is refused and changes nothing', async () => {
    const change: Change = { op: 'document.set', field: 'title', value: 'Te laat' };
    const planner = await agency.member('planner');
    const { actor } = planner;
    const viewer = {
      ...planner,
      actor: actor.kind === 'member' ? { ...actor, role: 'viewer' as const } : actor,
    };
    await expect(send([change], { acting: viewer })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await opened()).seq).toBe(0);
    expect(await send([change], { acting: planner })).toEqual({ seq: 1 });
  });
});

describe('people whom a set names', () => {
  const adding = (id: string) => ({
    op: 'item.add',
    id,
    collection: 'people',
    order: 'V',
    fields: { kind: 'member' },
  });

  test('one added twice in a set is one person', async () => {
    const id = uuidv7();
    expect(await send([adding(id), adding(id)], { persons: { [id]: { name: 'Daan' } } })).toEqual({ seq: 1 });
  });

  test('an entry stands for a colleague or one of the client’s people, and for nobody else', async () => {
    const { userId: stranger } = await makePerson(context, 'Stranger');
    const approver = await agency.clientPerson('approver');
    const known = 'userId' in approver.actor ? approver.actor.userId : '';
    const [one, other] = [uuidv7(), uuidv7()];
    const persons = { [one]: { name: 'A', userId: known }, [other]: { name: 'B', userId: stranger } };
    await expect(send([adding(one), adding(other)], { persons })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      path: ['persons', other, 'userId'],
    });
    expect(await send([adding(one)], { persons })).toEqual({ seq: 1 });
  });
});
