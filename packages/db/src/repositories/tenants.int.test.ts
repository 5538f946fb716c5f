import type { Actor } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withIdentity } from '../doors/with-identity.ts';
import { withScope } from '../doors/with-scope.ts';
import { findAgencyBySlug, listMembershipsOf } from '../identity/lookups.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { seedAgency, seedMember, seedTime } from '../testing/seed-agency.ts';
import { createAgency, findAgency } from './agencies.ts';
import { addClientPerson, listClientPeople, removeClientPerson } from './client-people.ts';
import { createClient, getClient, getClientBySlug } from './clients.ts';
import { getDocument, setDocumentArchived } from './documents.ts';
import { failExport, finishExport, getExport, requestExport, setExportProgress } from './exports.ts';
import { addMember, assignClients, listMembers, removeMember } from './memberships.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('of two agencies that want one slug at once, one gets it and of the other nothing is left', async () => {
  const { db } = database;
  const wanted = {
    slug: 'north-star',
    name: 'North',
    country: 'SE',
    defaultLocale: 'sv' as const,
    timeZone: 'Europe/Stockholm',
    currency: 'SEK',
    settings: { maxTopPriorityGoals: 3 },
    brandColor: '#123abc',
    createdAt: seedTime,
  };
  const actors: Actor[] = [uuidv7(), uuidv7()].map((agencyId) => ({
    kind: 'system',
    agencyId,
    task: 'create',
  }));
  const answers = await Promise.allSettled(
    actors.map((actor) => withScope(db, actor, (scope) => createAgency(scope, wanted))),
  );
  expect(
    answers.filter((answer) => answer.status === 'rejected').map((answer) => answer.reason),
  ).toMatchObject([{ code: 'SLUG_TAKEN' }]);
  const found = await Promise.all(actors.map((actor) => withScope(db, actor, findAgency)));
  const agencyId = await withIdentity(db, (identity) => findAgencyBySlug(identity, 'north-star'));
  expect(found.filter((agency) => agency !== null)).toEqual([{ ...wanted, agencyId }]);
});

test('a person’s memberships on both sides are known before a scope is open', async () => {
  const { db } = database;
  const agency = await seedAgency(db);
  const contributor = await seedMember(db, agency.system, 'contributor');
  await withScope(db, agency.owner, (scope) => assignClients(scope, contributor.userId, [agency.clientId]));
  const { userId } = contributor;
  await withScope(db, agency.owner, (scope) =>
    addClientPerson(scope, {
      clientId: agency.clientId,
      userId,
      role: 'reviewer',
      steering: true,
      executive: false,
      name: 'Both',
      email: 'both@agency.test',
      locale: 'nl',
      createdAt: seedTime,
    }),
  );
  const entries = await withIdentity(db, (identity) => listMembershipsOf(identity, userId));
  expect(entries).toMatchObject([
    {
      kind: 'clientPerson',
      agencySlug: agency.slug,
      seats: [{ clientId: agency.clientId, role: 'reviewer', steering: true, clientName: 'Bakery' }],
    },
    { kind: 'member', agencyId: agency.agencyId, role: 'contributor', assignedClientIds: [agency.clientId] },
  ]);
  await withScope(db, agency.owner, (scope) => removeMember(scope, userId, seedTime));
  await withScope(db, agency.owner, (scope) =>
    removeClientPerson(scope, { clientId: agency.clientId, userId }, seedTime),
  );
  expect(await withIdentity(db, (identity) => listMembershipsOf(identity, userId))).toEqual([]);
});

test('a member who comes back gets the new role; one who is there keeps theirs', async () => {
  const { db } = database;
  const agency = await seedAgency(db);
  const viewer = await seedMember(db, agency.system, 'viewer');
  const again = {
    userId: viewer.userId,
    role: 'admin' as const,
    name: 'New',
    email: 'n@a.test',
    locale: 'pl' as const,
    createdAt: seedTime,
  };
  const roleNow = async () =>
    (await withScope(db, agency.owner, listMembers)).find((member) => member.userId === viewer.userId)?.role;
  expect(await withScope(db, agency.owner, (scope) => addMember(scope, again))).toBe(false);
  expect(await roleNow()).toBe('viewer');
  await withScope(db, agency.owner, (scope) => removeMember(scope, viewer.userId, seedTime));
  expect(await roleNow()).toBeUndefined();
  expect(await withScope(db, agency.owner, (scope) => addMember(scope, again))).toBe(true);
  expect(await roleNow()).toBe('admin');
});

test('a seat keeps the higher role when invited again', async () => {
  const { db } = database;
  const agency = await seedAgency(db);
  const [approver] = await withScope(db, agency.owner, (scope) => listClientPeople(scope, agency.clientId));
  if (approver === undefined) {
    throw new Error('no approver');
  }
  await withScope(db, agency.owner, (scope) =>
    addClientPerson(scope, { ...approver, role: 'viewer', name: 'Other' }),
  );
  expect(await withScope(db, agency.owner, (scope) => listClientPeople(scope))).toEqual([approver]);
});

test('clients are found by id and slug, taken slugs and foreign ids refused', async () => {
  const { db } = database;
  const agency = await seedAgency(db);
  const client = await withScope(db, agency.owner, (scope) => getClient(scope, agency.clientId));
  expect(await withScope(db, agency.approver, (scope) => getClientBySlug(scope, client.slug))).toEqual(
    client,
  );
  const twin = withScope(db, agency.owner, (scope) => createClient(scope, { ...client, id: uuidv7() }));
  await expect(twin).rejects.toMatchObject({ code: 'SLUG_TAKEN' });
  const foreign = await seedAgency(db);
  const peek = withScope(db, foreign.owner, (scope) => getClient(scope, agency.clientId));
  await expect(peek).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a document is archived and taken back', async () => {
  const { db } = database;
  const { owner, documentId, template, clientId } = await seedAgency(db);
  await withScope(db, owner, (scope) => setDocumentArchived(scope, documentId, seedTime));
  const archived = await withScope(db, owner, (scope) => getDocument(scope, documentId));
  expect(archived).toMatchObject({ archivedAt: seedTime, seq: 0, rolledSeq: -1, template, clientId });
  await withScope(db, owner, (scope) => setDocumentArchived(scope, documentId, null));
  expect((await withScope(db, owner, (scope) => getDocument(scope, documentId))).archivedAt).toBeNull();
});

test('a file is made once: what is finished is never made again', async () => {
  const { db } = database;
  const { owner, system, documentId, clientId } = await seedAgency(db);
  const wanted = {
    id: uuidv7(),
    documentId,
    clientId,
    draft: { seq: 0, content: 'shared' as const },
    kind: 'pdf' as const,
    locale: 'pl' as const,
    createdAt: seedTime,
  };
  await withScope(db, owner, (scope) => requestExport(scope, wanted));
  const state = () => withScope(db, owner, (scope) => getExport(scope, wanted.id));
  await withScope(db, system, (scope) =>
    setExportProgress(scope, wanted.id, { done: 1, total: 4, at: seedTime }),
  );
  expect(await state()).toMatchObject({ state: 'running', progressDone: 1, progressTotal: 4 });
  const failure = { errorCode: 'UNAVAILABLE', finishedAt: seedTime };
  await withScope(db, system, (scope) => failExport(scope, wanted.id, failure));
  expect(await state()).toMatchObject({ state: 'failed', errorCode: 'UNAVAILABLE' });
  const content = { fileKey: 'k', sha256: 's', bytes: 10, fileName: 'plan.pdf' };
  const file = { ...content, finishedAt: seedTime, decisionsShown: 0 };
  await withScope(db, system, (scope) =>
    setExportProgress(scope, wanted.id, { done: 0, total: 4, at: seedTime }),
  );
  await withScope(db, system, (scope) => finishExport(scope, wanted.id, file));
  const again = withScope(db, system, (scope) =>
    finishExport(scope, wanted.id, { ...file, sha256: 'other' }),
  );
  await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await withScope(db, system, (scope) => failExport(scope, wanted.id, failure));
  expect(await state()).toMatchObject({ state: 'done', ...file, errorCode: null });
});
