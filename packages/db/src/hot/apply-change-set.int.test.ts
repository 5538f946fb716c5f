import { fail, ok } from '@kader/errors';
import type { Change, ChangeSet } from '@kader/plan/changes';
import type { Item } from '@kader/plan/document';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withHotScope } from '../doors/with-hot-scope.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { queryAs } from '../testing/query-as.ts';
import { type SeededAgency, seedAgency, seedTime, sha256Of } from '../testing/seed-agency.ts';
import {
  type Acknowledged,
  type ApplyInput,
  applyChangeSet,
  type LoadedForChange,
} from './apply-change-set.ts';
import { changesSince } from './changes-since.ts';
import { openDocument } from './open-document.ts';

let database: TestDatabase;
let agency: SeededAgency;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  agency = await seedAgency(database.db);
});

function goal(id: string, order: string, more: Partial<Item> = {}): Item {
  return {
    id,
    collection: 'goals',
    order,
    fields: { title: `Goal ${order}` },
    revisions: { $exists: 1 },
    ...more,
  };
}

function addition(item: Item): Change {
  const { id, collection, order, fields, parent } = item;
  return { op: 'item.add', id, collection, order, fields, ...(parent === undefined ? {} : { parent }) };
}

/** A set that writes these items; deciding is not what is tested here. */
function inputOf(items: readonly Item[], more: Partial<ApplyInput> = {}): ApplyInput {
  const set: ChangeSet = { id: uuidv7(), changes: items.map(addition), base: {} };
  return {
    documentId: agency.documentId,
    set,
    sha256: sha256Of(JSON.stringify(set)),
    reads: { ids: items.map((item) => item.id), childrenOf: [], money: false },
    people: [],
    actorName: 'Owner',
    at: seedTime,
    authorise: () => Promise.resolve(),
    decide: () => ok({ items, changes: set.changes, description: [{ key: 'item.added' }] }),
    ...more,
  };
}

const apply = (input: ApplyInput): Promise<Acknowledged> =>
  withHotScope(database.db, agency.owner, (scope) => applyChangeSet(scope, input));
const open = () => withHotScope(database.db, agency.owner, (scope) => openDocument(scope, agency.documentId));

async function jobsWaiting(): Promise<number> {
  const { rowCount } = await database.asSuperuser((client) =>
    client.query('select 1 from graphile_worker.jobs where key = $1', [
      `evaluate-document:${agency.documentId}`,
    ]),
  );
  return rowCount ?? 0;
}

describe('a set that is accepted', () => {
  test('is there whole: items, history, names, audit, head, roll-up and job', async () => {
    const personId = uuidv7();
    const header: Item = {
      id: agency.documentId,
      collection: 'document',
      order: 'a0',
      fields: { title: 'Spring', locale: 'ru', currency: 'KZT' },
      revisions: { title: 1 },
    };
    const first = goal(uuidv7(), 'a1', { origin: { element: '003-10', version: 1 } });
    const removed = goal(uuidv7(), 'a2', { removed: true });
    const people = [{ personId, kind: 'outside' as const, name: 'Ада', userId: null }];
    expect(await apply(inputOf([header, first, removed], { people }))).toMatchObject({
      seq: 1,
      replayed: false,
    });

    const opened = await open();
    expect(opened.head).toMatchObject({ seq: 1, title: 'Spring', locale: 'ru', currency: 'KZT' });
    expect(opened.people).toEqual(people);
    expect([...opened.document.items.values()].sort((a, b) => a.order.localeCompare(b.order))).toEqual([
      header,
      first,
      removed,
    ]);
    expect(opened.document.structure.sections).toHaveLength(1);

    const { rows } = await queryAs(
      database.urls.app,
      agency.owner,
      `select item_count, updated_by, (select count(*)::int from audit_event where action = 'plan.changed' and target->>'documentId' = document.id::text) as audits from document`,
    );
    expect(rows).toEqual([{ item_count: 1, updated_by: agency.owner.userId, audits: 1 }]);
    expect(await jobsWaiting()).toBe(1);
    await apply(inputOf([{ ...first, removed: true }]));
    const after = await queryAs(database.urls.app, agency.owner, 'select item_count from document');
    expect(after.rows).toEqual([{ item_count: 0 }]);
    expect(await jobsWaiting()).toBe(1);
  });

  test('is told to others in order, from the number they know', async () => {
    const sets = [
      inputOf([goal(uuidv7(), 'a1')]),
      inputOf([goal(uuidv7(), 'a2')]),
      inputOf([goal(uuidv7(), 'a3')]),
    ];
    for (const input of sets) {
      await apply(input);
    }
    const since = await withHotScope(database.db, agency.owner, (scope) =>
      changesSince(scope, agency.documentId, 1),
    );
    expect(since).toMatchObject({ seq: 3, clientId: agency.clientId });
    expect(since.sets.map((set) => [set.id, set.seq, set.by, set.at])).toEqual([
      [sets[1]?.set.id, 2, 'Owner', seedTime.toISOString()],
      [sets[2]?.set.id, 3, 'Owner', seedTime.toISOString()],
    ]);
    expect(since.sets[0]?.changes).toEqual(sets[1]?.set.changes);
  });
});

describe('sending again', () => {
  test('the same bytes answers the first result and writes nothing', async () => {
    const input = inputOf([goal(uuidv7(), 'a1')]);
    await apply(input);
    await apply(inputOf([goal(uuidv7(), 'a2')]));
    const decide = () => {
      throw new Error('must not be asked again');
    };
    expect(await apply({ ...input, decide })).toMatchObject({ seq: 1, replayed: true });
    expect((await open()).head.seq).toBe(2);
  });

  test('other bytes under the same id is refused', async () => {
    const input = inputOf([goal(uuidv7(), 'a1')]);
    await apply(input);
    await expect(apply({ ...input, sha256: sha256Of('other') })).rejects.toMatchObject({
      code: 'CHANGE_SET_REUSED',
    });
  });
});

test('a set that is refused leaves nothing behind, its job neither', async () => {
  const refused = inputOf([goal(uuidv7(), 'a1')], {
    decide: () => fail('CONFLICT', { details: { conflicts: [] } }),
  });
  await expect(apply(refused)).rejects.toMatchObject({ code: 'CONFLICT' });
  const { head, document } = await open();
  expect([head.seq, document.items.size, await jobsWaiting()]).toEqual([0, 1, 0]);
});

describe('what is loaded for deciding', () => {
  const loadedBy = async (more: Partial<ApplyInput>): Promise<LoadedForChange> => {
    let loaded: LoadedForChange | undefined;
    const peek = inputOf([], {
      ...more,
      decide: (given) => {
        loaded = given;
        return fail('INVALID_CHANGE');
      },
    });
    await expect(apply(peek)).rejects.toMatchObject({ code: 'INVALID_CHANGE' });
    if (loaded === undefined) {
      throw new Error('decide was not asked');
    }
    return loaded;
  };

  test('is what the set reads, with children, or everything when it asks about money', async () => {
    const parent = goal(uuidv7(), 'a1');
    const child = goal(uuidv7(), 'a2', { collection: 'subgoals', parent: parent.id });
    const other = goal(uuidv7(), 'a3');
    await apply(inputOf([parent, child, other]));
    const some = await loadedBy({ reads: { ids: [parent.id], childrenOf: [parent.id], money: false } });
    expect([...some.document.items.keys()].sort()).toEqual([parent.id, child.id].sort());
    expect(some.seq).toBe(2);
    const all = await loadedBy({ reads: { ids: [], childrenOf: [], money: true } });
    expect(all.document.items.size).toBe(4);
  });

  test('knows the numbers of the sets that its base names, of this document only', async () => {
    const known = inputOf([goal(uuidv7(), 'a1')]);
    await apply(known);
    const unknown = uuidv7();
    const base = { x: { seen: known.set.id }, y: { seen: unknown }, z: { seen: 3 } };
    const loaded = await loadedBy({ set: { id: uuidv7(), changes: [], base } });
    expect([loaded.seqOfSet(known.set.id), loaded.seqOfSet(unknown)]).toEqual([1, undefined]);
  });
});

test('twenty people at once, some sending twice: each set is acknowledged once and stands in history once', async () => {
  const inputs = Array.from({ length: 20 }, (_, index) => inputOf([goal(uuidv7(), `a${index}`)]));
  const sent = inputs.flatMap((input, index) => (index % 4 === 0 ? [input, input] : [input]));
  const acknowledged = await Promise.all(sent.map(apply));
  expect(
    acknowledged
      .filter((answer) => !answer.replayed)
      .map((answer) => answer.seq)
      .sort((a, b) => a - b),
  ).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  sent.forEach((input, index) => {
    expect(acknowledged[index]?.seq).toBe(acknowledged[sent.indexOf(input)]?.seq);
  });
  const { head, document } = await open();
  expect([head.seq, document.items.size]).toEqual([20, 21]);
  const since = await withHotScope(database.db, agency.owner, (scope) =>
    changesSince(scope, agency.documentId, 0),
  );
  expect(since.sets.map((set) => set.id).sort()).toEqual(inputs.map((input) => input.set.id).sort());
  const { rows } = await queryAs(database.urls.app, agency.owner, 'select item_count from document');
  expect(rows).toEqual([{ item_count: 20 }]);
});

test('a set of 2,000 changes is written whole', async () => {
  const items = Array.from({ length: 2000 }, (_, index) => goal(uuidv7(), `a${index}`));
  await apply(inputOf(items));
  expect((await open()).document.items.size).toBe(2001);
});

test('a document of another agency, or none, is not found', async () => {
  const foreign = await seedAgency(database.db);
  const input = inputOf([goal(uuidv7(), 'a1')]);
  await expect(apply({ ...input, documentId: foreign.documentId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(apply({ ...input, documentId: uuidv7() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const outside = withHotScope(database.db, agency.approver, (scope) => applyChangeSet(scope, input));
  await expect(outside).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
