import type { Actor } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withHotScope } from '../doors/with-hot-scope.ts';
import { withScope } from '../doors/with-scope.ts';
import { openDocument, peekDocument } from '../hot/open-document.ts';
import { getAgency } from '../repositories/agencies.ts';
import { writeAudit } from '../repositories/audit-events.ts';
import { listClients } from '../repositories/clients.ts';
import { listDecisions } from '../repositories/decisions.ts';
import { type DraftFacts, getExport, requestExport } from '../repositories/exports.ts';
import { listReviews } from '../repositories/reviews.ts';
import { getTemplateVersion } from '../repositories/templates.ts';
import { getInternalBody, getSharedBody, listVersions } from '../repositories/versions.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { queryAs } from '../testing/query-as.ts';
import { type SeededAgency, seedAgency, seedClient, seedDocument, seedTime } from '../testing/seed-agency.ts';
import { type SeededReview, seedReview } from '../testing/seed-version.ts';

let database: TestDatabase;
let agency: SeededAgency;
let review: SeededReview;
/** A second client of the same agency, with its own document and version. */
let neighbour: { clientId: string; person: Actor; documentId: string; review: SeededReview };
let foreign: SeededAgency;
let guest: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  agency = await seedAgency(db);
  foreign = await seedAgency(db);
  review = await seedReview(db, agency, [agency.approver.userId]);
  const { clientId, person } = await seedClient(db, agency.system);
  const documentId = await seedDocument(db, agency.owner, { clientId, template: agency.template });
  const other = await seedReview(db, { owner: agency.owner, clientId, documentId }, []);
  neighbour = { clientId, person, documentId, review: other };
  guest = { kind: 'guest', agencyId: agency.agencyId, grantId: uuidv7(), targetId: agency.documentId };
});
afterAll(() => database.drop());

const insideTables = [
  'membership',
  'membership_client',
  'client_person',
  'document',
  'document_item',
  'change_set',
  'version_internal',
  'invitation',
  'template',
  'audit_event',
];

const outsiders: [string, () => Actor][] = [
  ['a client person', () => agency.approver],
  ['a guest', () => guest],
];

describe.each(outsiders)('%s', (_name, actor) => {
  test.each(insideTables)('sees no row of %s', async (table) => {
    const { rowCount } = await queryAs(database.urls.app, actor(), `select 1 from ${table}`);
    expect(rowCount).toBe(0);
  });

  test('cannot open the working document', async () => {
    const open = withHotScope(database.db, actor(), (scope) => openDocument(scope, agency.documentId));
    await expect(open).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('reads what was shared, and only that', async () => {
    await withScope(database.db, actor(), async (scope) => {
      expect(await getSharedBody(scope, agency.documentId, 1)).toContain('shared');
      const versions = await listVersions(scope);
      expect(versions.map((version) => version.documentId)).toEqual([agency.documentId]);
      expect((await listReviews(scope)).map((row) => [row.id, row.approvers.length])).toEqual([
        [review.reviewId, 1],
      ]);
      expect((await getAgency(scope)).slug).toBe(agency.slug);
      expect((await listClients(scope)).map((client) => client.id)).toEqual([agency.clientId]);
      expect((await getTemplateVersion(scope, agency.template)).hash).toBe(agency.template.hash);
      expect(await listDecisions(scope)).toEqual([]);
      await expect(getSharedBody(scope, neighbour.documentId, 1)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(getInternalBody(scope, agency.documentId, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  test('reads names of people once a version showed them', async () => {
    const { documentId, agencyId } = agency;
    const insert = `insert into document_person (agency_id, document_id, person_id, kind, name, shared)
      values ($1, $2, gen_random_uuid(), 'outside', 'Shown', true), ($1, $2, gen_random_uuid(), 'outside', 'Hidden', false),
        ($1, $3, gen_random_uuid(), 'outside', 'Of a neighbour', true) on conflict do nothing`;
    await queryAs(database.urls.app, agency.owner, insert, [agencyId, documentId, neighbour.documentId]);
    const { rows } = await queryAs<{ name: string }>(
      database.urls.app,
      actor(),
      'select distinct name from document_person',
    );
    expect(rows).toEqual([{ name: 'Shown' }]);
  });

  test('asks for a file of a shared version, of no other, and not of the working plan', async () => {
    const wanted = { kind: 'pdf' as const, locale: 'nl' as const, createdAt: seedTime };
    const place = { documentId: agency.documentId, clientId: agency.clientId };
    const ask = (more: { documentId: string; clientId: string } & What) =>
      withScope(database.db, actor(), (scope) => requestExport(scope, { id: uuidv7(), ...wanted, ...more }));
    type What = { readonly versionNumber: number } | { readonly draft: DraftFacts };
    const first = await ask({ ...place, versionNumber: 1 });
    const second = await ask({ ...place, versionNumber: 1 });
    expect(second.id).toBe(first.id);
    const seen = await withScope(database.db, actor(), (scope) => getExport(scope, first.id));
    expect(seen.state).toBe('queued');
    const draft = { seq: 0, content: 'shared' } as const;
    await expect(ask({ ...place, draft })).rejects.toThrow('row-level security');
    const made = await withScope(database.db, agency.owner, (scope) =>
      requestExport(scope, { id: uuidv7(), ...wanted, ...place, draft }),
    );
    const peek = withScope(database.db, actor(), (scope) => getExport(scope, made.id));
    await expect(peek).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const theirs = { documentId: neighbour.documentId, clientId: neighbour.clientId };
    await expect(ask({ ...theirs, versionNumber: 1 })).rejects.toThrow('row-level security');
  });

  test('writes nothing but decisions, choices, requests for files and audit', async () => {
    const { rows } = await database.asSuperuser((client) =>
      client.query<{ name: string }>(`
        select tablename as name from pg_policies where roles::text[] @> '{kader_app}' and cmd in ('INSERT', 'UPDATE', 'DELETE')
        and permissive = 'PERMISSIVE' and policyname not like '%inside' order by 1`),
    );
    expect(rows.map((row) => row.name)).toEqual(['audit_event', 'decision', 'export', 'scenario_choice']);
    for (const table of ['version_shared', 'review', 'client', 'agency', 'export']) {
      const { rowCount } = await queryAs(
        database.urls.app,
        actor(),
        `update ${table} set agency_id = agency_id`,
      ).catch(() => ({ rowCount: 0 }));
      expect(rowCount).toBe(0);
    }
  });

  test('leaves a trace that it cannot read back', async () => {
    const entry = { at: seedTime, actorName: 'Marieke', action: 'version.read', target: {}, detail: {} };
    await withScope(database.db, actor(), (scope) => writeAudit(scope, entry));
    const { rowCount } = await queryAs(database.urls.app, actor(), 'select 1 from audit_event');
    expect(rowCount).toBe(0);
  });
});

describe('a member', () => {
  test('of another agency sees nothing of this one, and cannot write into it', async () => {
    const { urls } = database;
    const tables = [
      ...insideTables,
      'agency',
      'client',
      'version',
      'version_shared',
      'review',
      'decision',
      'scenario_choice',
      'export',
    ];
    for (const table of tables) {
      const { rowCount } = await queryAs(
        urls.app,
        foreign.owner,
        `select 1 from ${table} where agency_id = $1`,
        [agency.agencyId],
      );
      expect([table, rowCount]).toEqual([table, 0]);
    }
    const steal = queryAs(
      urls.app,
      foreign.owner,
      `insert into client values ($1, gen_random_uuid(), 'stolen', 'n', 't', 'NL', 'nl', 'EUR', now(), null)`,
      [agency.agencyId],
    );
    await expect(steal).rejects.toMatchObject({ code: '42501' });
    const move = queryAs(urls.app, foreign.owner, 'update client set agency_id = $1', [agency.agencyId]);
    await expect(move).rejects.toMatchObject({ code: '42501' });
    const peek = withHotScope(database.db, foreign.owner, (scope) => peekDocument(scope, agency.documentId));
    await expect(peek).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('cannot tie a row of theirs to a row of another agency: keys carry the agency', async () => {
    const tie = queryAs(
      database.urls.app,
      foreign.owner,
      `insert into document_item values ($1, $2, gen_random_uuid(), 'goals', null, null, 'a0', '{}', '{}', false, null)`,
      [foreign.agencyId, agency.documentId],
    );
    await expect(tie).rejects.toMatchObject({ code: '23503' });
  });

  test('cannot write a client’s decision', async () => {
    const forge = queryAs(
      database.urls.app,
      agency.owner,
      `insert into decision values ($1, gen_random_uuid(), $2, $3, $4, 1, $5, gen_random_uuid(), 'n', 'approver', 'approve', null, 'nl', now(), 'UTC')`,
      [agency.agencyId, review.reviewId, agency.documentId, agency.clientId, review.hash],
    );
    await expect(forge).rejects.toMatchObject({ code: '42501' });
  });

  test('cannot write a client’s choice of a scenario', async () => {
    const forge = queryAs(
      database.urls.app,
      agency.owner,
      `insert into scenario_choice values ($1, gen_random_uuid(), $2, $3, $4, 1, $5, gen_random_uuid(), 'n', 'executive', 'realistic', 'r', 'nl', now(), 'UTC')`,
      [agency.agencyId, review.reviewId, agency.documentId, agency.clientId, review.hash],
    );
    await expect(forge).rejects.toMatchObject({ code: '42501' });
  });

  const answers = ['approved', 'changes_requested'];
  test.each([
    ...answers.map((outcome) => `closed_at = now(), outcome = '${outcome}'`),
    `hash = repeat('0', 64)`,
    'version_number = 2',
    'client_id = gen_random_uuid()',
    'document_id = gen_random_uuid()',
    `rule = 'all'`,
    `closed_at = now(), outcome = 'withdrawn', message = 'Never said'`,
  ])('cannot write the client’s answer or another question into a review: %s', async (change) => {
    const statement = `update review set ${change} where id = '${review.reviewId}'`;
    const roles = [database.urls.app, database.urls.worker];
    for (const url of roles) {
      for (const actor of [agency.owner, agency.system]) {
        await expect(queryAs(url, actor, statement)).rejects.toMatchObject({ code: 'KD003' });
      }
    }
    await expect(database.asOwner((client) => client.query(statement))).rejects.toMatchObject({
      code: 'KD003',
    });
  });

  test('cannot open a review that is answered already, nor remove one', async () => {
    const columns = 'agency_id, document_id, client_id, version_number, hash, rule, requested_by';
    const answered = queryAs(
      database.urls.app,
      agency.owner,
      `insert into review (id, ${columns}, requested_by_name, requested_at, closed_at, outcome)
       select gen_random_uuid(), ${columns}, requested_by_name, now(), now(), 'approved' from review where id = $1`,
      [review.reviewId],
    );
    await expect(answered).rejects.toMatchObject({ code: 'KD003' });
    const remove = queryAs(database.urls.app, agency.owner, 'delete from review');
    await expect(remove).rejects.toMatchObject({ code: '42501' });
  });
});

test('without a scope no tenant’s row is there, in any role', async () => {
  for (const url of [database.urls.app, database.urls.worker]) {
    const { rows } = await database.asSuperuser((client) =>
      client.query<{ name: string }>(
        `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`,
      ),
    );
    for (const { name } of rows) {
      const { rowCount } = await queryAs(url, null, `select 1 from ${name}`);
      expect([name, rowCount]).toEqual([name, 0]);
    }
  }
});

test('after a scope ended, the connection knows no agency', async () => {
  await database.asSuperuser(async (client) => {
    await client.query('set role kader_app');
    await client.query(
      `begin; select set_config('app.agency_id', '${agency.agencyId}', true), set_config('app.side', 'agency', true)`,
    );
    expect((await client.query('select 1 from document')).rowCount).toBeGreaterThan(0);
    await client.query('commit');
    expect((await client.query('select 1 from document')).rowCount).toBe(0);
  });
});

describe('staff', () => {
  test('see that agencies exist, and no content of theirs', async () => {
    const staff: Actor = {
      kind: 'staff',
      agencyId: agency.agencyId,
      userId: uuidv7(),
      role: 'platform-admin',
    };
    const seen = await queryAs<{ agency_id: string }>(
      database.urls.admin,
      staff,
      'select agency_id from agency',
    );
    expect(seen.rows.map((row) => row.agency_id)).toContain(agency.agencyId);
    for (const table of ['document', 'document_item', 'template_version', 'audit_event']) {
      expect((await queryAs(database.urls.admin, staff, `select 1 from ${table}`)).rowCount).toBe(0);
    }
    for (const table of ['client', 'version_shared', 'membership']) {
      const look = queryAs(database.urls.admin, staff, `select 1 from ${table}`);
      await expect(look).rejects.toMatchObject({ code: '42501' });
    }
  });
});
