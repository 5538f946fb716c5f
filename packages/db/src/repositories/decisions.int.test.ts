import type { Actor } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withScope } from '../doors/with-scope.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { type SeededAgency, seedAgency } from '../testing/seed-agency.ts';
import { type SeededReview, seedReview } from '../testing/seed-version.ts';
import { type DecisionRow, listDecisions, recordDecision } from './decisions.ts';
import { getReview, withdrawReview } from './reviews.ts';

let database: TestDatabase;
let agency: SeededAgency;
let colleague: Extract<Actor, { kind: 'clientPerson' }>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  agency = await seedAgency(database.db);
  colleague = { ...agency.approver, userId: uuidv7() };
});

const decide = (actor: Actor, decision: DecisionRow) =>
  withScope(database.db, actor, (scope) => recordDecision(scope, decision));
const outcome = async (review: SeededReview) =>
  (await withScope(database.db, agency.owner, (scope) => getReview(scope, review.reviewId))).outcome;
const both = () => [agency.approver.userId, colleague.userId];

describe('any approver’s word counts', () => {
  test('the first decision closes the review; the record says who, what, when', async () => {
    const review = await seedReview(database.db, agency, both());
    await decide(colleague, decisionOf(review, colleague.userId, 'approve'));
    expect(await outcome(review)).toBe('approved');
    const [decision] = await withScope(database.db, agency.owner, (scope) =>
      listDecisions(scope, agency.documentId),
    );
    expect(decision).toMatchObject({
      userId: colleague.userId,
      hash: review.hash,
      timeZone: 'Europe/Amsterdam',
    });
    await expect(
      decide(agency.approver, decisionOf(review, agency.approver.userId, 'approve')),
    ).rejects.toMatchObject({
      code: 'ALREADY_DECIDED',
    });
  });

  test.each(['approve', 'request_changes'] as const)(
    'two at once, the other says %s: one is kept, one told',
    async (kind) => {
      const review = await seedReview(database.db, agency, both());
      const answers = await Promise.allSettled([
        decide(agency.approver, decisionOf(review, agency.approver.userId, 'approve')),
        decide(colleague, decisionOf(review, colleague.userId, kind)),
      ]);
      const refused = answers.filter((answer) => answer.status === 'rejected');
      expect(refused).toHaveLength(1);
      expect(refused[0]?.reason).toMatchObject({ code: 'ALREADY_DECIDED' });
      expect(
        await withScope(database.db, agency.owner, (scope) => listDecisions(scope, agency.documentId)),
      ).toHaveLength(1);
    },
  );

  test('one person twice at once counts once', async () => {
    const review = await seedReview(database.db, agency, both(), 'all');
    const twice = () => decide(agency.approver, decisionOf(review, agency.approver.userId, 'approve'));
    const answers = await Promise.allSettled([twice(), twice()]);
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(twice()).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
  });
});

describe('all approvers are needed', () => {
  test('the last approval closes the review, also when the last two come at once', async () => {
    const review = await seedReview(database.db, agency, both(), 'all');
    await Promise.all([
      decide(agency.approver, decisionOf(review, agency.approver.userId, 'approve')),
      decide(colleague, decisionOf(review, colleague.userId, 'approve')),
    ]);
    expect(await outcome(review)).toBe('approved');
  });

  test('one request for changes closes it at once', async () => {
    const review = await seedReview(database.db, agency, both(), 'all');
    await decide(colleague, decisionOf(review, colleague.userId, 'request_changes'));
    expect(await outcome(review)).toBe('changes_requested');
  });

  test('one approval of two leaves it open', async () => {
    const review = await seedReview(database.db, agency, both(), 'all');
    await decide(colleague, decisionOf(review, colleague.userId, 'approve'));
    expect(await outcome(review)).toBeNull();
  });
});

test('a newer review supersedes an open one, and a withdrawn one takes no decision', async () => {
  const old = await seedReview(database.db, agency, both());
  const newer = await seedReview(database.db, agency, both());
  expect(await outcome(old)).toBe('superseded');
  const late = decide(agency.approver, decisionOf(old, agency.approver.userId, 'approve'));
  await expect(late).rejects.toMatchObject({ code: 'REVIEW_SUPERSEDED' });
  await withScope(database.db, agency.owner, (scope) => withdrawReview(scope, newer.reviewId, new Date()));
  const tooLate = decide(agency.approver, decisionOf(newer, agency.approver.userId, 'approve'));
  await expect(tooLate).rejects.toMatchObject({ code: 'REVIEW_SUPERSEDED' });
});

test.each(['any', 'all'] as const)(
  'under the rule %s, whoever was not asked decides nothing, also not for the others',
  async (rule) => {
    const review = await seedReview(database.db, agency, both(), rule);
    const unasked = { ...agency.approver, userId: uuidv7() };
    for (const kind of ['approve', 'request_changes'] as const) {
      const decision = decide(unasked, decisionOf(review, unasked.userId, kind));
      await expect(decision).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await decide(colleague, decisionOf(review, colleague.userId, 'approve'));
    expect(await outcome(review)).toBe(rule === 'any' ? 'approved' : null);
  },
);

test('a decision about other bytes, another client’s review or an unknown one is not found', async () => {
  const review = await seedReview(database.db, agency, both());
  const mine = decisionOf(review, agency.approver.userId, 'approve');
  const stranger = await seedAgency(database.db);
  for (const [actor, decision] of [
    [agency.approver, { ...mine, hash: '0'.repeat(64) }],
    [agency.approver, { ...mine, versionNumber: 2 }],
    [agency.approver, { ...mine, reviewId: uuidv7() }],
    [{ ...agency.approver, seats: [] }, mine],
    [stranger.approver, mine],
    [agency.owner, mine],
  ] as const) {
    await expect(decide(actor, decision)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await outcome(review)).toBeNull();
});
