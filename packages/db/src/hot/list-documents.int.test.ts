import { afterAll, beforeAll, expect, test } from 'vitest';
import { withHotScope } from '../doors/with-hot-scope.ts';
import { withScope } from '../doors/with-scope.ts';
import { recordDecision } from '../repositories/decisions.ts';
import { setDocumentRollUps } from '../repositories/documents.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { seedAgency, seedClient, seedDocument } from '../testing/seed-agency.ts';
import { seedReview } from '../testing/seed-version.ts';
import { listDocuments, listSharedDocuments } from './list-documents.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the agency lists its documents with roll-ups and what their state follows from', async () => {
  const { db } = database;
  const agency = await seedAgency(db);
  const { clientId } = await seedClient(db, agency.system);
  const second = await seedDocument(db, agency.owner, { clientId, template: agency.template });
  const first = await seedReview(db, agency, [agency.approver.userId]);
  await withScope(db, agency.approver, (scope) =>
    recordDecision(scope, decisionOf(first, agency.approver.userId, 'approve')),
  );
  const again = await seedReview(db, agency, [agency.approver.userId]);
  const rollUps = { filled: 2, required: 5, errors: 1, warnings: 3, sharedHash: again.hash, rolledSeq: 0 };
  await withScope(db, agency.system, (scope) => setDocumentRollUps(scope, agency.documentId, rollUps));
  await withScope(db, agency.system, (scope) =>
    setDocumentRollUps(scope, agency.documentId, { ...rollUps, filled: 9, rolledSeq: -1 }),
  );

  const rows = await withHotScope(db, agency.owner, (scope) => listDocuments(scope));
  expect(rows.map((row) => row.id).sort()).toEqual([agency.documentId, second].sort());
  expect(rows.find((row) => row.id === agency.documentId)).toMatchObject({
    clientName: 'Bakery',
    filled: 2,
    errors: 1,
    evaluated: true,
    sharedHash: again.hash,
    updatedByName: 'Member owner',
    review: { id: again.reviewId, versionNumber: 2, outcome: null, waitingFor: ['Approver'] },
    approved: { versionNumber: 1, hash: first.hash },
  });
  expect(rows.find((row) => row.id === second)).toMatchObject({
    evaluated: false,
    sharedHash: null,
    review: null,
    approved: null,
  });
  const ofClient = await withHotScope(db, agency.owner, (scope) => listDocuments(scope, clientId));
  expect(ofClient.map((row) => row.id)).toEqual([second]);
});

test('a client’s people list the newest version of what was shared with them', async () => {
  const { db } = database;
  const agency = await seedAgency(db);
  const neighbour = await seedClient(db, agency.system);
  await seedReview(db, agency, [agency.approver.userId]);
  const newest = await seedReview(db, agency, [agency.approver.userId]);
  const rows = await withHotScope(db, agency.approver, listSharedDocuments);
  expect(rows).toMatchObject([
    {
      id: agency.documentId,
      versionNumber: 2,
      review: { id: newest.reviewId, waitingFor: ['Approver'] },
      approved: null,
    },
  ]);
  expect(await withHotScope(db, neighbour.person, listSharedDocuments)).toEqual([]);
  expect(await withHotScope(db, agency.approver, (scope) => listDocuments(scope))).toEqual([]);
});
