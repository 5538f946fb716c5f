import type { Actor } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDatabase, type Database } from '../doors/database.ts';
import { withHotScope } from '../doors/with-hot-scope.ts';
import { withIdentity } from '../doors/with-identity.ts';
import { withScope } from '../doors/with-scope.ts';
import { listDocuments, listSharedDocuments } from '../hot/list-documents.ts';
import { peekDocument } from '../hot/open-document.ts';
import { listMembershipsOf } from '../identity/lookups.ts';
import {
  eraseFromBin,
  listBin,
  listDueForErasure,
  listTombstones,
  putInBin,
  takeFromBin,
} from '../repositories/bin.ts';
import { setClientSeat } from '../repositories/client-people.ts';
import { getClient, listClients } from '../repositories/clients.ts';
import { recordDecision } from '../repositories/decisions.ts';
import { requestExport } from '../repositories/exports.ts';
import { recordScenarioChoice } from '../repositories/scenario-choices.ts';
import { choiceOf } from '../testing/choice-of.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { queryAs } from '../testing/query-as.ts';
import { type SeededAgency, seedAgency, seedMember, seedTime } from '../testing/seed-agency.ts';
import { type SeededReview, seedReview } from '../testing/seed-version.ts';

/** Tables with rows of a document or client that stay in sight although it lies in the bin, and why. */
const staying = {
  // A contributor's assignments bind them also while the client lies there.
  membership_client: true,
  // The function that hides is the table's own guard.
  tombstone: true,
} as const;

let database: TestDatabase;
let worker: Database;
let agency: SeededAgency;
let review: SeededReview;
const later = new Date(seedTime.getTime() + 40 * 86_400_000);

beforeAll(async () => {
  database = await createTestDatabase();
  worker = createDatabase({ worker: database.urls.worker });
});
afterAll(async () => {
  await worker.close();
  await database.drop();
});
beforeEach(async () => {
  agency = await seedAgency(database.db);
  review = await seedReview(database.db, agency, [agency.approver.userId]);
  const { documentId, clientId } = agency;
  const place = { clientId, userId: agency.approver.userId };
  await withScope(database.db, agency.owner, (scope) =>
    setClientSeat(scope, place, { executive: true, steering: false }),
  );
  await withScope(database.db, agency.approver, (scope) =>
    requestExport(scope, {
      id: uuidv7(),
      kind: 'pdf',
      locale: 'nl',
      createdAt: seedTime,
      documentId,
      clientId,
      versionNumber: 1,
    }),
  );
});

async function tablesOf(column: string): Promise<string[]> {
  const { rows } = await database.asSuperuser((client) =>
    client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = $1 order by 1`,
      [column],
    ),
  );
  return rows.map((row) => row.name);
}

async function counted(actor: Actor, table: string, column: string, id: string): Promise<number> {
  const { rowCount } = await queryAs(
    database.urls.app,
    actor,
    `select 1 from ${table} where ${column} = $1`,
    [id],
  );
  return rowCount ?? 0;
}

const bin = (kind: 'plan' | 'client', id: string) =>
  withScope(database.db, agency.owner, (scope) => putInBin(scope, { kind, id }, seedTime));
const takeBack = (kind: 'plan' | 'client', id: string) =>
  withScope(database.db, agency.owner, (scope) => takeFromBin(scope, { kind, id }));

test('every table with rows of a document or a client hides what lies in the bin, or says why not', async () => {
  const tables = new Set([...(await tablesOf('document_id')), ...(await tablesOf('client_id'))]);
  const { rows } = await database.asSuperuser((client) =>
    client.query<{ name: string }>(
      `select tablename as name from pg_policies
       where permissive = 'RESTRICTIVE' and cmd = 'SELECT' and roles @> '{kader_app,kader_worker}'`,
    ),
  );
  const hiding = new Set(rows.map((row) => row.name));
  const open = [...tables].filter((table) => !hiding.has(table) && !(table in staying));
  expect(open).toEqual([]);
});

describe('a deleted plan', () => {
  test('is gone for everybody at once, with all that hangs on it, and comes back whole', async () => {
    const { documentId, approver, owner, system } = agency;
    const tables = await tablesOf('document_id');
    const count = async () =>
      await Promise.all(
        [owner, system, approver].map(async (actor) =>
          Promise.all(
            tables.map(async (table) => [table, await counted(actor, table, 'document_id', documentId)]),
          ),
        ),
      );
    const before = await count();
    await bin('plan', documentId);
    expect((await count()).flat().filter(([, rows]) => rows !== 0)).toEqual([]);
    const peek = withHotScope(database.db, owner, (scope) => peekDocument(scope, documentId));
    await expect(peek).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await withHotScope(database.db, owner, (scope) => listDocuments(scope))).toEqual([]);
    expect(await withHotScope(database.db, approver, listSharedDocuments)).toEqual([]);
    await takeBack('plan', documentId);
    expect(await count()).toEqual(before);
  });

  test('takes no decision that was on its way', async () => {
    await bin('plan', agency.documentId);
    const decide = withScope(database.db, agency.approver, (scope) =>
      recordDecision(scope, decisionOf(review, agency.approver.userId, 'approve')),
    );
    await expect(decide).rejects.toThrow(/foreign key|row-level security|NOT_FOUND/);
    await takeBack('plan', agency.documentId);
    expect(await counted(agency.owner, 'decision', 'document_id', agency.documentId)).toBe(0);
  });

  test('takes no choice that was on its way, and hides one that was made', async () => {
    const { approver, documentId } = agency;
    const choose = () =>
      withScope(database.db, approver, (scope) =>
        recordScenarioChoice(scope, choiceOf(review, approver.userId)),
      );
    await bin('plan', documentId);
    await expect(choose()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await takeBack('plan', documentId);
    await choose();
    await bin('plan', documentId);
    expect(await counted(agency.owner, 'scenario_choice', 'document_id', documentId)).toBe(0);
  });

  test('is deleted and taken back once, and not by another agency', async () => {
    const { documentId } = agency;
    const other = await seedAgency(database.db);
    const byOther = withScope(database.db, other.owner, (scope) =>
      putInBin(scope, { kind: 'plan', id: documentId }, seedTime),
    );
    await expect(byOther).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await bin('plan', documentId);
    await expect(bin('plan', documentId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const back = withScope(database.db, other.owner, (scope) =>
      takeFromBin(scope, { kind: 'plan', id: documentId }),
    );
    await expect(back).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await withScope(database.db, other.owner, listBin)).toEqual([]);
    await takeBack('plan', documentId);
    await expect(takeBack('plan', documentId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('cannot be hidden or shown by writing its row', async () => {
    const write = queryAs(
      database.urls.app,
      agency.owner,
      'update document set deleted_at = now() where id = $1',
      [agency.documentId],
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a deleted client', () => {
  test('takes its plans and its people’s way in with it', async () => {
    const { clientId, documentId, owner, approver } = agency;
    await bin('client', clientId);
    expect(await withScope(database.db, owner, listClients)).toEqual([]);
    expect(await counted(owner, 'document', 'id', documentId)).toBe(0);
    expect(await counted(approver, 'version', 'document_id', documentId)).toBe(0);
    expect(await withIdentity(database.db, (scope) => listMembershipsOf(scope, approver.userId))).toEqual([]);
    const listed = await withScope(database.db, owner, listBin);
    expect(listed).toMatchObject([{ kind: 'client', id: clientId, plans: 1 }]);
    await takeBack('client', clientId);
    expect(await withScope(database.db, owner, (scope) => getClient(scope, clientId))).toMatchObject({
      id: clientId,
    });
    expect(
      await withIdentity(database.db, (scope) => listMembershipsOf(scope, approver.userId)),
    ).toHaveLength(1);
  });

  test('shows a plan of its own in the bin only once it is back itself', async () => {
    const { clientId, documentId, owner } = agency;
    await bin('plan', documentId);
    await bin('client', clientId);
    expect((await withScope(database.db, owner, listBin)).map(({ kind }) => kind)).toEqual(['client']);
    await takeBack('client', clientId);
    expect((await withScope(database.db, owner, listBin)).map(({ kind }) => kind)).toEqual(['plan']);
  });
});

describe('erasing', () => {
  const erase = (kind: 'plan' | 'client', id: string, before: Date) =>
    withScope(worker, agency.system, (scope) => eraseFromBin(scope, { kind, id }, { before, at: later }));

  test('is the worker’s alone, and only of what has lain in the bin long enough', async () => {
    const { documentId, owner } = agency;
    await bin('plan', documentId);
    const byApp = withScope(database.db, owner, (scope) =>
      eraseFromBin(scope, { kind: 'plan', id: documentId }, { before: later, at: later }),
    );
    await expect(byApp).rejects.toThrow(/permission denied/);
    expect(await erase('plan', documentId, new Date(seedTime.getTime() - 1))).toBe(false);
    await takeBack('plan', documentId);
    expect(await erase('plan', documentId, later)).toBe(false);
  });

  test('removes every row of a plan, decided versions too, and leaves the hashes', async () => {
    const { documentId, approver, owner } = agency;
    await withScope(database.db, approver, async (scope) => {
      await recordScenarioChoice(scope, choiceOf(review, approver.userId));
      await recordDecision(scope, decisionOf(review, approver.userId, 'approve'));
    });
    const exported = await database.asOwner((client) =>
      client.query<{ id: string }>('select id from export where document_id = $1', [documentId]),
    );
    await bin('plan', documentId);
    const due = await withScope(worker, agency.system, (scope) => listDueForErasure(scope, later));
    expect(due).toMatchObject([{ kind: 'plan', id: documentId, exports: exported.rows.map(({ id }) => id) }]);
    expect(await erase('plan', documentId, later)).toBe(true);
    expect(await erase('plan', documentId, later)).toBe(false);
    for (const table of await tablesOf('document_id')) {
      const { rowCount } = await database.asOwner((client) =>
        client.query(`select 1 from ${table} where document_id = $1`, [documentId]),
      );
      expect([table, rowCount]).toEqual([table, 0]);
    }
    const [tombstone] = await withScope(database.db, owner, listTombstones);
    expect(tombstone).toMatchObject({ kind: 'plan', target: documentId, deletedBy: owner.userId });
    expect(tombstone?.versions).toEqual([{ document: documentId, number: 1, hash: review.hash }]);
    await expect(takeBack('plan', documentId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('empties a client of what it said and keeps contributors where they were assigned', async () => {
    const { clientId, owner, system } = agency;
    const contributor = await seedMember(database.db, system, 'contributor');
    await database.asOwner((client) =>
      client.query('insert into membership_client values ($1, $2, $3)', [
        agency.agencyId,
        contributor.userId,
        clientId,
      ]),
    );
    await bin('client', clientId);
    expect(await erase('client', clientId, later)).toBe(true);
    const [entry] = await withIdentity(database.db, (scope) => listMembershipsOf(scope, contributor.userId));
    expect(entry).toMatchObject({ assignedClientIds: [clientId] });
    const { rows } = await database.asOwner((client) =>
      client.query('select name, trade from client where id = $1', [clientId]),
    );
    expect(rows).toEqual([{ name: '—', trade: '' }]);
    expect(await withScope(database.db, owner, listBin)).toEqual([]);
    expect(await withScope(database.db, owner, listTombstones)).toMatchObject([
      { kind: 'client', target: clientId, versions: [{ hash: review.hash }] },
    ]);
  });
});
