import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withScope } from '../doors/with-scope.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { type SeededAgency, seedAgency, seedTime, sha256Of } from '../testing/seed-agency.ts';
import { type SeededReview, seedReview } from '../testing/seed-version.ts';
import {
  type ExportKind,
  failExport,
  finishExport,
  getExport,
  moveExport,
  renewExports,
  requestExport,
  setExportProgress,
} from './exports.ts';

let database: TestDatabase;
let agency: SeededAgency;
let review: SeededReview;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  agency = await seedAgency(database.db);
  review = await seedReview(database.db, agency, []);
});

const inside = <T>(work: Parameters<typeof withScope<T>>[2]) => withScope(database.db, agency.system, work);
const request = (locale: 'nl' | 'en' = 'nl', kind: ExportKind = 'pdf') => {
  const { documentId, clientId, versionNumber } = review;
  const wanted = { id: uuidv7(), documentId, clientId, versionNumber, kind, locale } as const;
  return inside((scope) => requestExport(scope, { ...wanted, createdAt: seedTime }));
};
const file = (name: string) => ({
  fileKey: `key-${name}`,
  sha256: sha256Of(name),
  bytes: 7,
  fileName: `${name}.pdf`,
  finishedAt: seedTime,
  decisionsShown: 0,
});

test('a version has one file per kind and language, however often and by whomever it is asked for', async () => {
  const first = await request();
  expect(first).toMatchObject({ state: 'queued', progressDone: 0 });
  expect((await request()).id).toBe(first.id);
  expect((await request('en')).id).not.toBe(first.id);
  const guide = await request('nl', 'implementationGuide');
  expect(guide).toMatchObject({ kind: 'implementationGuide', state: 'queued' });
  expect(guide.id).not.toBe(first.id);
  expect((await request('nl', 'goalExtract')).id).not.toBe(guide.id);
  await inside((scope) => finishExport(scope, first.id, file('a')));
  expect(await request()).toMatchObject({ id: first.id, state: 'done', fileKey: 'key-a' });
});

test('a finished file stays as it is', async () => {
  const { id } = await request();
  await inside((scope) => finishExport(scope, id, file('a')));
  await inside((scope) => setExportProgress(scope, id, { done: 0, total: 3, at: seedTime }));
  await inside((scope) => failExport(scope, id, { errorCode: 'INTERNAL', finishedAt: seedTime }));
  const again = inside((scope) => finishExport(scope, id, file('b')));
  await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await inside((scope) => getExport(scope, id))).toMatchObject({ state: 'done', fileKey: 'key-a' });
});

test('after a failure it is made again', async () => {
  const { id } = await request();
  await inside((scope) => setExportProgress(scope, id, { done: 1, total: 3, at: seedTime }));
  await inside((scope) => failExport(scope, id, { errorCode: 'UNAVAILABLE', finishedAt: seedTime }));
  expect(await inside((scope) => getExport(scope, id))).toMatchObject({
    state: 'failed',
    errorCode: 'UNAVAILABLE',
  });
  await inside((scope) => setExportProgress(scope, id, { done: 0, total: 3, at: seedTime }));
  expect(await inside((scope) => getExport(scope, id))).toMatchObject({ state: 'running', errorCode: null });
});

test('renewing sets what lacks a decision of that version to be made again, and nothing else', async () => {
  const dutch = await request();
  const english = await request('en');
  await inside((scope) => finishExport(scope, dutch.id, file('nl')));
  const other = await seedReview(database.db, agency, []);
  const version = { documentId: other.documentId, number: other.versionNumber, decisions: 1, at: seedTime };
  expect(await inside((scope) => renewExports(scope, version))).toEqual([]);
  const renew = (decisions: number) =>
    inside((scope) =>
      renewExports(scope, {
        documentId: review.documentId,
        number: review.versionNumber,
        decisions,
        at: seedTime,
      }),
    );
  expect(await renew(0)).toEqual([english.id]);
  const renewed = await renew(1);
  expect(renewed.toSorted()).toEqual([dutch.id, english.id].toSorted());
  expect(await inside((scope) => getExport(scope, dutch.id))).toMatchObject({
    state: 'queued',
    fileKey: null,
    sha256: null,
    finishedAt: null,
    decisionsShown: null,
  });
});

test('the working plan has one file per state, content and language; it goes with the state that it shows', async () => {
  const { documentId, clientId } = review;
  const draft = (seq: number, content: 'shared' | 'everything' = 'shared') =>
    inside((scope) =>
      requestExport(scope, {
        id: uuidv7(),
        documentId,
        clientId,
        kind: 'pdf',
        locale: 'nl',
        createdAt: seedTime,
        draft: { seq, content },
      }),
    );
  const first = await draft(3);
  expect(first).toMatchObject({ draft: { seq: 3, content: 'shared' }, versionNumber: null });
  expect((await draft(3)).id).toBe(first.id);
  expect((await draft(3, 'everything')).id).not.toBe(first.id);
  await inside((scope) => moveExport(scope, first, 4));
  expect((await draft(4)).id).toBe(first.id);
  const other = await draft(5);
  await inside((scope) => moveExport(scope, first, 5));
  expect((await draft(5)).id).toBe(other.id);
  expect((await inside((scope) => getExport(scope, first.id))).draft?.seq).toBe(4);
});

test('a file is of a version or of the working plan, never of neither', async () => {
  const insert = `insert into export (agency_id, id, document_id, client_id, kind, locale, state, progress_done, progress_total, progress_at, created_at)
    select agency_id, gen_random_uuid(), id, client_id, 'pdf', 'nl', 'queued', 0, 0, now(), now() from document where id = $1`;
  const write = database.asOwner((client) => client.query(insert, [review.documentId]));
  await expect(write).rejects.toThrow('export_of_one');
});
