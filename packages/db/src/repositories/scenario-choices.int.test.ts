import type { Actor } from '@kader/access';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withScope } from '../doors/with-scope.ts';
import { choiceOf } from '../testing/choice-of.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { decisionOf } from '../testing/decision-of.ts';
import { queryAs } from '../testing/query-as.ts';
import { type SeededAgency, seedAgency, seedTime } from '../testing/seed-agency.ts';
import { type SeededReview, seedReview } from '../testing/seed-version.ts';
import { addClientPerson, setClientSeat } from './client-people.ts';
import { recordDecision } from './decisions.ts';
import { getReview, withdrawReview } from './reviews.ts';
import {
  listScenarioChoices,
  namesExecutive,
  recordScenarioChoice,
  type ScenarioChoiceRow,
} from './scenario-choices.ts';

type Person = SeededAgency['approver'];

let database: TestDatabase;
let agency: SeededAgency;
/** The executive of the client. */
let executive: Person;
/** Approves at the client as well, and sits on its steering committee. */
let steering: Person;
let review: SeededReview;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  agency = await seedAgency(database.db);
  executive = agency.approver;
  steering = { ...agency.approver, userId: uuidv7() };
  await withScope(database.db, agency.owner, (scope) =>
    addClientPerson(scope, {
      clientId: agency.clientId,
      userId: steering.userId,
      role: 'approver',
      executive: false,
      steering: true,
      name: 'Tom',
      email: `${steering.userId}@client.test`,
      locale: 'nl',
      createdAt: seedTime,
    }),
  );
  await seat(executive, true);
  review = await seedReview(database.db, agency, [executive.userId, steering.userId]);
});

const seat = ({ userId }: Person, isExecutive: boolean) =>
  withScope(database.db, agency.owner, (scope) =>
    setClientSeat(scope, { clientId: agency.clientId, userId }, { executive: isExecutive, steering: false }),
  );
const choose = (actor: Actor, choice: ScenarioChoiceRow) =>
  withScope(database.db, actor, (scope) => recordScenarioChoice(scope, choice));
const listed = (actor: Actor) =>
  withScope(database.db, actor, (scope) => listScenarioChoices(scope, agency.documentId));

test('the executive chooses; both sides read it, the review stays open and can be decided', async () => {
  const choice = choiceOf(review, executive.userId);
  await choose(executive, choice);
  expect(await listed(agency.owner)).toEqual([choice]);
  expect(await listed(executive)).toEqual([choice]);
  const { outcome } = await withScope(database.db, agency.owner, (scope) =>
    getReview(scope, review.reviewId),
  );
  expect(outcome).toBeNull();
  await withScope(database.db, executive, (scope) =>
    recordDecision(scope, decisionOf(review, executive.userId, 'approve')),
  );
});

describe('one choice per review', () => {
  test('the second is told of the first', async () => {
    await choose(executive, choiceOf(review, executive.userId));
    const again = choose(executive, { ...choiceOf(review, executive.userId), scenario: 'optimistic' });
    await expect(again).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await listed(agency.owner)).toMatchObject([{ scenario: 'realistic' }]);
  });

  test('two at once: one is kept, one told', async () => {
    const answers = await Promise.allSettled(
      (['pessimistic', 'optimistic'] as const).map((scenario) =>
        choose(executive, { ...choiceOf(review, executive.userId), scenario }),
      ),
    );
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await listed(agency.owner)).toHaveLength(1);
  });

  test('none on a review that was answered, superseded or withdrawn', async () => {
    const newer = await seedReview(database.db, agency, [executive.userId]);
    const late = choose(executive, choiceOf(review, executive.userId));
    await expect(late).rejects.toMatchObject({ code: 'REVIEW_SUPERSEDED' });
    await withScope(database.db, executive, (scope) =>
      recordDecision(scope, decisionOf(newer, executive.userId, 'approve')),
    );
    const answered = choose(executive, choiceOf(newer, executive.userId));
    await expect(answered).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
    const last = await seedReview(database.db, agency, [executive.userId]);
    await withScope(database.db, agency.owner, (scope) => withdrawReview(scope, last.reviewId, new Date()));
    const withdrawn = choose(executive, choiceOf(last, executive.userId));
    await expect(withdrawn).rejects.toMatchObject({ code: 'REVIEW_SUPERSEDED' });
    expect(await listed(agency.owner)).toEqual([]);
  });
});

describe('who chooses', () => {
  const named = () => withScope(database.db, executive, (scope) => namesExecutive(scope, agency.clientId));

  test('the steering committee only while no executive is named', async () => {
    expect(await named()).toBe(true);
    const beside = choose(steering, choiceOf(review, steering.userId, 'steering'));
    await expect(beside).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await seat(executive, false);
    expect(await named()).toBe(false);
    await choose(steering, choiceOf(review, steering.userId, 'steering'));
    expect(await listed(agency.owner)).toMatchObject([{ role: 'steering' }]);
  });

  test('nobody as what they are not, nobody whom the review does not ask, nobody of elsewhere', async () => {
    const stranger = await seedAgency(database.db);
    const mine = choiceOf(review, executive.userId);
    const unasked = await seedReview(database.db, agency, [steering.userId]);
    for (const [actor, choice] of [
      [steering, choiceOf(unasked, steering.userId, 'executive')],
      [executive, choiceOf(unasked, executive.userId)],
      [executive, { ...choiceOf(unasked, steering.userId), hash: '0'.repeat(64) }],
      [executive, { ...mine, reviewId: uuidv7() }],
      [{ ...executive, seats: [] }, mine],
      [stranger.approver, mine],
      [agency.owner, choiceOf(unasked, executive.userId)],
      [agency.system, choiceOf(unasked, executive.userId)],
    ] as const) {
      await expect(choose(actor, choice)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const guest: Actor = {
      kind: 'guest',
      agencyId: agency.agencyId,
      grantId: uuidv7(),
      targetId: agency.documentId,
    };
    await expect(choose(guest, mine)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await listed(agency.owner)).toEqual([]);
  });

  test('is asked of a client of one’s own agency only', async () => {
    const stranger = await seedAgency(database.db);
    const foreign = withScope(database.db, stranger.approver, (scope) =>
      namesExecutive(scope, agency.clientId),
    );
    expect(await foreign).toBe(false);
  });

  test('is said of approvers only', async () => {
    await withScope(database.db, agency.owner, async (scope) => {
      const place = { clientId: agency.clientId, userId: uuidv7() };
      const flags = { executive: true, steering: false };
      const ofNobody = setClientSeat(scope, place, flags);
      await expect(ofNobody).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });
});

test('a choice does not change and does not go, and is no other agency’s to read', async () => {
  await choose(executive, choiceOf(review, executive.userId));
  const stranger = await seedAgency(database.db);
  expect(await listed(stranger.owner)).toEqual([]);
  for (const statement of [`update scenario_choice set reason = 'Other'`, 'delete from scenario_choice']) {
    await expect(queryAs(database.urls.app, executive, statement)).rejects.toMatchObject({ code: '42501' });
    await expect(database.asOwner((client) => client.query(statement))).rejects.toMatchObject({
      code: 'KD003',
    });
  }
});
