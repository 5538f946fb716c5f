import { createHash } from 'node:crypto';
import { type Actor, platformAgencyId } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertHarmlessRoles } from '../doors/assert-harmless-roles.ts';
import { createDatabase } from '../doors/database.ts';
import { withIdentity } from '../doors/with-identity.ts';
import { withScope } from '../doors/with-scope.ts';
import { listMembershipsOf } from '../identity/lookups.ts';
import { enqueueJob, listAgenciesForJobs } from '../repositories/jobs.ts';
import { getTemplateVersion, listPublishedTemplates, listTemplateWords } from '../repositories/templates.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { queryAs } from '../testing/query-as.ts';
import { type SeededAgency, seedAgency, seedTemplate, sha256Of } from '../testing/seed-agency.ts';
import { seedReview } from '../testing/seed-version.ts';

// The obvious ways that failed when they were tried (architecture 4): each has a test that the way taken works.

let database: TestDatabase;
let agency: SeededAgency;
let library: SeededAgency['template'];
const platform = { kind: 'system', agencyId: platformAgencyId, task: 'install-library' } as const;

beforeAll(async () => {
  database = await createTestDatabase();
  agency = await seedAgency(database.db);
  library = await seedTemplate(database.db, platform);
});
afterAll(() => database.drop());

describe('the owner, whom row-level security binds too', () => {
  test('changes rows in a backfill', async () => {
    const changed = await database.asOwner((client) => client.query('update client set trade = trade'));
    expect(changed.rowCount).toBeGreaterThan(0);
  });

  test('sees them in definer functions', async () => {
    const entries = await withIdentity(database.db, (identity) =>
      listMembershipsOf(identity, agency.owner.userId),
    );
    expect(entries.map((entry) => [entry.kind, entry.agencyId])).toEqual([['member', agency.agencyId]]);
    expect(await listAgenciesForJobs(database.db)).toContain(agency.agencyId);
  });
});

describe('a side that may insert but not read', () => {
  const insert = `insert into audit_event (agency_id, id, at, actor_kind, actor_id, actor_name, action, target, detail)
    values ($1, gen_random_uuid(), now(), 'clientPerson', 'x', 'x', 'x', '{}', '{}')`;

  test('inserts without RETURNING, and is refused with it', async () => {
    const values = [agency.agencyId];
    expect((await queryAs(database.urls.app, agency.approver, insert, values)).rowCount).toBe(1);
    const returning = queryAs(database.urls.app, agency.approver, `${insert} returning id`, values);
    await expect(returning).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the platform’s library', () => {
  const sides: [string, () => Actor][] = [
    ['a member', () => agency.owner],
    ['a client person', () => agency.approver],
    [
      'a guest',
      () => ({ kind: 'guest', agencyId: agency.agencyId, grantId: uuidv7(), targetId: agency.documentId }),
    ],
    ['the system', () => agency.system],
  ];

  test.each(sides)('is read by %s', async (_name, actor) => {
    await withScope(database.db, actor(), async (scope) => {
      expect((await getTemplateVersion(scope, library)).status).toBe('published');
      expect(await listTemplateWords(scope, library)).toHaveLength(1);
      const offered = await listPublishedTemplates(scope);
      expect(offered.map((row) => row.agencyId).sort()).toEqual([platformAgencyId, agency.agencyId].sort());
    });
  });

  test('shows no drafts', async () => {
    const text = '{"draft":true}';
    await queryAs(
      database.urls.worker,
      platform,
      `insert into template_version values ($1, $2, 2, 'seed', 'plan', $3, $4, 'draft', null, now(), null)`,
      [platformAgencyId, library.templateId, text, sha256Of(text)],
    );
    const draft = withScope(database.db, agency.owner, (scope) =>
      getTemplateVersion(scope, { ...library, version: 2 }),
    );
    await expect(draft).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each(sides)('cannot be taken, changed, deleted or added to by %s', async (_name, actor) => {
    const { app } = database.urls;
    const where = `where agency_id = '${platformAgencyId}'`;
    for (const table of ['template_version', 'template_words']) {
      const taken = await queryAs(app, actor(), `update ${table} set agency_id = $1 ${where}`, [
        agency.agencyId,
      ]);
      const deleted = await queryAs(app, actor(), `delete from ${table} ${where}`);
      expect([table, taken.rowCount, deleted.rowCount]).toEqual([table, 0, 0]);
    }
    const text = '{}';
    const add = queryAs(
      app,
      actor(),
      `insert into template_version values ($1, $2, 3, 'seed', 'plan', $3, $4, 'draft', null, now(), null)`,
      [platformAgencyId, library.templateId, text, sha256Of(text)],
    );
    await expect(add).rejects.toMatchObject({ code: '42501' });
  });
});

describe('frozen content', () => {
  test('comes back byte for byte, keys unordered and surrogates alone', async () => {
    const body = '{"z":1,"a":"\\ud800","b":"\\u0000","1":2}';
    const hash = sha256Of(body);
    const { documentId } = await seedReview(database.db, await seedAgencyOf(), []);
    const insert = `insert into version_internal values ($1, $2, 9, $3, $4)`;
    await database.asOwner(async (client) => {
      await client.query('begin');
      await client.query(
        `insert into version select agency_id, document_id, 9, client_id, kind, title, locale, currency, template_agency_id, template_id,
           template_version, template_hash, app_version, label, seq, $2, header_hash, section_hashes, created_by, created_by_name, created_at
         from version where document_id = $1`,
        [documentId, hash],
      );
      const { rows } = await client.query<{ agency_id: string }>(
        'select agency_id from version where document_id = $1',
        [documentId],
      );
      await client.query(insert, [rows[0]?.agency_id, documentId, body, hash]);
      const kept = await client.query<{ body: string }>(
        'select body from version_internal where document_id = $1 and number = 9',
        [documentId],
      );
      expect(
        createHash('sha256')
          .update(kept.rows[0]?.body ?? '')
          .digest('hex'),
      ).toBe(hash);
      await client.query('rollback');
    });
  });

  test('is refused when it does not match its hash', async () => {
    const wrong = queryAs(
      database.urls.app,
      agency.owner,
      `insert into template_version values ($1, $2, 7, 'seed', 'plan', '{}', $3, 'draft', null, now(), null)`,
      [agency.agencyId, agency.template.templateId, sha256Of('{ }')],
    );
    await expect(wrong).rejects.toMatchObject({ code: '23514' });
  });

  async function seedAgencyOf() {
    return seedAgency(database.db);
  }
});

describe('jobs', () => {
  const waiting = async () => {
    const { rows } = await database.asSuperuser((client) =>
      client.query<{ task: string; key: string | null }>(
        'select task_identifier as task, key from graphile_worker.jobs order by key',
      ),
    );
    return rows;
  };

  test('are refused to any role but the worker’s own, except through app.enqueue', async () => {
    const direct = queryAs(database.urls.app, agency.owner, `select graphile_worker.add_job('x')`);
    await expect(direct).rejects.toMatchObject({ code: '42501' });
    const asOwner = database.asOwner((client) => client.query(`select graphile_worker.add_job('x')`));
    await expect(asOwner).rejects.toMatchObject({ code: '42501' });
    const payload = { agencyId: agency.agencyId };
    await queryAs(database.urls.app, agency.owner, `select app.enqueue('direct', $1, 'trap-1')`, [payload]);
    expect(await waiting()).toContainEqual({ task: 'direct', key: 'trap-1' });
  });

  test('appear with their cause and disappear with it', async () => {
    const job = { task: 'after-decision', payload: { agencyId: agency.agencyId }, key: 'trap-2' };
    const failing = withScope(database.db, agency.owner, async (scope) => {
      await enqueueJob(scope, job);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect((await waiting()).filter((row) => row.key === 'trap-2')).toEqual([]);
    await withScope(database.db, agency.owner, (scope) => enqueueJob(scope, job));
    await withScope(database.db, agency.approver, (scope) => enqueueJob(scope, job));
    expect((await waiting()).filter((row) => row.key === 'trap-2')).toEqual([
      { task: 'after-decision', key: 'trap-2' },
    ]);
  });

  test('that waits untried is not put again, and no worker takes it before its last cause is there', async () => {
    const payload = { agencyId: agency.agencyId };
    const job = { task: 'evaluate-document', payload, key: 'trap-4' };
    // As a worker takes jobs: one that somebody holds is passed over.
    const take = () =>
      database.asSuperuser(async (client) => {
        const { rowCount } = await client.query(
          `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'test' where id in (
             select id from graphile_worker._private_jobs where key = $1 and is_available for update skip locked)`,
          [job.key],
        );
        return rowCount;
      });
    await withScope(database.db, agency.owner, (scope) => enqueueJob(scope, job));
    await withScope(database.db, agency.owner, async (scope) => {
      await enqueueJob(scope, job);
      expect(await take()).toBe(0);
    });
    expect((await waiting()).filter((row) => row.key === job.key)).toHaveLength(1);
    expect(await take()).toBe(1);
    await withScope(database.db, agency.owner, (scope) => enqueueJob(scope, job));
    expect(await take()).toBe(1);
  });

  test.each<[string, () => Actor | null, string, () => unknown]>([
    ['another agency', () => agency.owner, 'evaluate-document', () => ({ agencyId: uuidv7() })],
    ['another agency, as the system', () => agency.system, 'x', () => ({ agencyId: uuidv7() })],
    ['another agency, as a client', () => agency.approver, 'after-decision', () => ({ agencyId: uuidv7() })],
    ['no agency', () => agency.owner, 'evaluate-document', () => ({})],
    ['a list', () => agency.owner, 'evaluate-document', () => [agency.agencyId]],
    ['an agency without a scope', () => null, 'x', () => ({ agencyId: agency.agencyId })],
    ['nothing without a scope', () => null, 'x', () => ({})],
    ['a mail, as a client', () => agency.approver, 'send-invitation', () => ({ agencyId: agency.agencyId })],
    [
      'a mail, as a guest',
      () => ({ kind: 'guest', agencyId: agency.agencyId, grantId: uuidv7(), targetId: agency.documentId }),
      'send-decision',
      () => ({ agencyId: agency.agencyId }),
    ],
  ])('are refused for %s', async (_name, actor, task, payload) => {
    for (const url of [database.urls.app, database.urls.worker]) {
      const enqueue = queryAs(url, actor(), `select app.enqueue($1, $2, 'trap-3')`, [
        task,
        JSON.stringify(payload()),
      ]);
      await expect(enqueue).rejects.toMatchObject({ code: '42501' });
    }
    expect((await waiting()).filter((row) => row.key === 'trap-3')).toEqual([]);
  });
});

describe('a role to which row-level security would not apply', () => {
  test.each([
    ['superuser', () => database.adminUrl],
    ['owner', () => database.urls.owner],
  ])('is refused: %s', async (reason, url) => {
    const db = createDatabase({ app: url() });
    await expect(assertHarmlessRoles(db)).rejects.toMatchObject({ code: 'NOT_READY', params: { reason } });
    await db.close();
  });

  test('is none of ours', async () => {
    await expect(assertHarmlessRoles(database.db)).resolves.toBeUndefined();
  });
});
