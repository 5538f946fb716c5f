import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withScope } from '../doors/with-scope.ts';
import { writeAudit } from '../repositories/audit-events.ts';
import { createCatalogueVersion, publishCatalogueVersion } from '../repositories/catalogues.ts';
import { setClientSeat } from '../repositories/client-people.ts';
import { recordDecision } from '../repositories/decisions.ts';
import { recordScenarioChoice } from '../repositories/scenario-choices.ts';
import { deprecateTemplateVersion, listTemplateWords, putTemplateWords } from '../repositories/templates.ts';
import { choiceOf } from '../testing/choice-of.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { queryAs } from '../testing/query-as.ts';
import { type SeededAgency, seedAgency, seedTime } from '../testing/seed-agency.ts';
import { seedReview } from '../testing/seed-version.ts';

let database: TestDatabase;
let agency: SeededAgency;

beforeAll(async () => {
  database = await createTestDatabase();
  agency = await seedAgency(database.db);
  const review = await seedReview(database.db, agency, [agency.approver.userId]);
  const place = { clientId: agency.clientId, userId: agency.approver.userId };
  await withScope(database.db, agency.owner, (scope) =>
    setClientSeat(scope, place, { executive: true, steering: false }),
  );
  await withScope(database.db, agency.approver, async (scope) => {
    await recordScenarioChoice(scope, choiceOf(review, agency.approver.userId));
    await recordDecision(scope, decisionOf(review, agency.approver.userId, 'approve'));
    await writeAudit(scope, {
      at: seedTime,
      actorName: 'M',
      action: 'plan.approved',
      target: {},
      detail: {},
    });
  });
});
afterAll(() => database.drop());

describe.each([
  'version',
  'version_shared',
  'version_internal',
  'decision',
  'scenario_choice',
  'audit_event',
])('%s', (table) => {
  test('is never updated or deleted, not even by the owner', async () => {
    const rows = await database.asOwner((client) => client.query(`select 1 from ${table}`));
    expect(rows.rowCount).toBeGreaterThan(0);
    for (const statement of [`update ${table} set agency_id = agency_id`, `delete from ${table}`]) {
      const byOwner = database.asOwner((client) => client.query(statement));
      await expect(byOwner).rejects.toMatchObject({ code: 'KD003' });
      await expect(queryAs(database.urls.app, agency.owner, statement)).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});

test('a review that the client has answered stays answered as it was', async () => {
  const answered = await database.asOwner((client) => client.query('select outcome from review'));
  expect(answered.rows).toEqual([{ outcome: 'approved' }]);
  for (const change of [
    `outcome = 'changes_requested'`,
    `outcome = 'superseded'`,
    'closed_at = null, outcome = null',
    'closed_at = now()',
  ]) {
    const statement = `update review set ${change}`;
    await expect(queryAs(database.urls.app, agency.owner, statement)).rejects.toMatchObject({
      code: 'KD003',
    });
    await expect(database.asOwner((client) => client.query(statement))).rejects.toMatchObject({
      code: 'KD003',
    });
  }
});

test('only the owner, and only while erasing, deletes frozen rows; setting the flag is not enough', async () => {
  await database.asOwner(async (client) => {
    await client.query('begin');
    await client.query(`select set_config('app.erasing', 'on', true)`);
    expect((await client.query('delete from audit_event')).rowCount).toBeGreaterThan(0);
    await expect(client.query('update decision set note = null')).rejects.toMatchObject({ code: 'KD003' });
    await client.query('rollback');
  });
  await database.asSuperuser(async (client) => {
    await client.query(`begin; select set_config('app.erasing', 'on', true)`);
    await expect(client.query('delete from audit_event')).rejects.toMatchObject({ code: 'KD003' });
  });
});

describe('a published template version', () => {
  const where = () => `where agency_id = '${agency.agencyId}'`;

  test('keeps its structure and its words', async () => {
    const { app } = database.urls;
    const statements = [
      `update template_version set status = 'draft', published_at = null ${where()}`,
      `update template_version set template_key = 'other' ${where()}`,
      `delete from template_version ${where()}`,
      `update template_words set words = '{}' ${where()}`,
      `delete from template_words ${where()}`,
    ];
    for (const statement of statements) {
      await expect(queryAs(app, agency.owner, statement)).rejects.toMatchObject({ code: 'KD003' });
    }
    const words = { locale: 'pl' as const, words: {}, status: 'draft' as const };
    const late = withScope(database.db, agency.owner, (scope) =>
      putTemplateWords(scope, agency.template, words),
    );
    await expect(late).rejects.toThrow('FROZEN');
  });

  test('can be deprecated, and nothing else after that', async () => {
    await withScope(database.db, agency.owner, (scope) => deprecateTemplateVersion(scope, agency.template));
    const back = queryAs(
      database.urls.app,
      agency.owner,
      `update template_version set status = 'published' ${where()}`,
    );
    await expect(back).rejects.toMatchObject({ code: 'KD003' });
    const words = await withScope(database.db, agency.approver, (scope) =>
      listTemplateWords(scope, agency.template),
    );
    expect(words).toHaveLength(1);
  });
});

test('a draft may change and go; a published catalogue stays', async () => {
  const version = { key: 'metrics', version: 1, data: [], words: {}, hash: 'h', createdAt: seedTime };
  await withScope(database.db, agency.owner, (scope) => createCatalogueVersion(scope, version));
  const change = `update catalogue_version set data = '[1]' where key = 'metrics'`;
  expect((await queryAs(database.urls.app, agency.owner, change)).rowCount).toBe(1);
  await withScope(database.db, agency.owner, (scope) => publishCatalogueVersion(scope, version, seedTime));
  await expect(queryAs(database.urls.app, agency.owner, change)).rejects.toMatchObject({ code: 'KD003' });
  const remove = `delete from catalogue_version where key = 'metrics'`;
  await expect(queryAs(database.urls.app, agency.owner, remove)).rejects.toMatchObject({ code: 'KD003' });
});
