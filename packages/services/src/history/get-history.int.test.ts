import { promptRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  changePlan,
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { getHistory } from './get-history.ts';

let context: TestContext;
let agency: MadeAgency;

beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  agency = await makeAgency(context);
});

const read = (input: object = {}, acting: Acting = agency.owner) =>
  execute(getHistory, context, acting, { planId: agency.planId, ...input });

describe('history of a plan', () => {
  test('names rows as they were called, who changed them, and the values before and after', async () => {
    const goal = await fillGoals(context, agency.owner, agency.planId);
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'item.set', id: goal, field: 'target', value: '1500' },
    ]);
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'item.set', id: goal, field: 'title', value: 'Anders' },
    ]);
    const { entries, next, people } = await read();
    expect(entries.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(next).toBeNull();
    expect(people).toEqual([{ id: expect.any(String), name: agency.owner.name }]);
    const title = 'Van 900 naar 1400 inschrijvingen op de nieuwsbrief';
    expect(entries[1]?.lines).toMatchObject([
      { key: 'item.changed', params: { item: goal, title, field: 'target', before: '1400', after: '1500' } },
    ]);
    expect(entries[0]?.lines).toMatchObject([{ params: { field: 'title', before: title, after: 'Anders' } }]);
  });

  test('of one person, or of one section', async () => {
    const planner = await agency.member('planner');
    await fillGoals(context, agency.owner, agency.planId);
    await changePlan(context, planner, agency.planId, [
      { op: 'section.set', section: 'strategy', field: 'title', value: 'Koers' },
    ]);
    const id = 'userId' in planner.actor ? planner.actor.userId : '';
    expect((await read({ by: id })).entries.map(({ seq }) => seq)).toEqual([2]);
    expect((await read({ section: 'strategy' })).entries.map(({ seq }) => seq)).toEqual([2]);
    const inGoals = (await read({ section: 'goals' })).entries;
    expect(inGoals.map(({ seq }) => seq)).toEqual([1]);
    expect(new Set(inGoals[0]?.lines.map(({ params }) => params.collection))).toEqual(
      new Set(['businessGoals', 'goals']),
    );
    expect((await read({ section: 'nowhere' })).entries).toEqual([]);
  });

  test('comes a page at a time, also when sets are large', async () => {
    const goals = Array.from({ length: 45 }, (_, index) => ({
      op: 'item.add' as const,
      id: uuidv7(),
      collection: 'goals',
      order: orderAt(index),
      fields: { title: `Doel ${index}` },
    }));
    await changePlan(context, agency.owner, agency.planId, goals);
    for (const goal of goals.slice(0, 42)) {
      await changePlan(context, agency.owner, agency.planId, [
        { op: 'item.set', id: goal.id, field: 'title', value: 'Ander doel' },
      ]);
    }
    const first = await read();
    expect([first.entries.length, first.next]).toEqual([40, 4]);
    const second = await read({ before: first.next });
    expect(second.entries.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(second.entries[2]).toMatchObject({ more: 15 });
    expect(second.next).toBeNull();
  });

  test('does not carry prose, only that it was written', async () => {
    const id = promptRowId(agency.planId, 'strategy', 'route');
    const answer = (text: string) => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const row = { op: 'item.add' as const, id, collection: 'answers', block: 'strategy', order: 'V' };
    await changePlan(context, agency.owner, agency.planId, [
      { ...row, fields: { answer: answer('Waarom') } },
    ]);
    await changePlan(context, agency.owner, agency.planId, [
      { op: 'item.set', id, field: 'answer', value: answer('Daarom') },
    ]);
    const { entries } = await read({ section: 'strategy' });
    expect(entries[0]?.lines).toMatchObject([{ params: { block: 'strategy', before: true, after: true } }]);
    expect(JSON.stringify(entries)).not.toMatch(/Waarom|Daarom/);
  });

  test('is for those who read the working plan', async () => {
    const contributor = await agency.member('contributor');
    expect((await read({}, contributor)).entries).toEqual([]);
    const approver = await agency.clientPerson('approver');
    await expect(read({}, approver)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const other = await makeAgency(context);
    await expect(read({}, other.owner)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test.each(['\u0000', 'goals\u0000', '', 'x'.repeat(41), '__proto__'])(
  'a section that no key can name (%j) is refused, where it once reached the database and failed there',
  async (section) => {
    await expect(read({ section })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['section'] });
  },
);
