import { setTimeout as wait } from 'node:timers/promises';
import { addMember, listInvitations, listReviews, listVersions, withScope } from '@kader/db';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  changePlan,
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  type TestContext,
} from '../testing/face.ts';
import { execute } from '../use-case/define-use-case.ts';
import { requestReview } from './request-review.ts';

const start = new Date('2026-11-02T09:00:00Z');
let context: TestContext;
let agency: MadeAgency;
beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  context.setClock(start);
  agency = await makeAgency(context);
  await fillGoals(context, agency.owner, agency.planId);
});

const an = { name: 'An', email: 'an@shop.example' };
const tom = { name: 'Tom', email: 'tom@shop.example' };

function share(approvers: readonly object[], more: object = {}): Promise<{ readonly version: number }> {
  const asked = { planId: agency.planId, approvers, locale: 'nl', ...more };
  return execute(requestReview, context, agency.owner, asked);
}

const rename = (title: string) =>
  changePlan(context, agency.owner, agency.planId, [{ op: 'document.set', field: 'title', value: title }]);

/** What stands about the plan, newest first. */
async function kept() {
  return await withScope(context.db, agency.owner.actor, async (scope) => ({
    versions: (await listVersions(scope, agency.planId)).map(({ number, title }) => [number, title]),
    reviews: (await listReviews(scope, agency.planId)).map(({ versionNumber, outcome }) => [
      versionNumber,
      outcome,
    ]),
    invited: (await listInvitations(scope, agency.clientId)).map(({ email }) => email).toSorted(),
  }));
}

/** Starts each when the one before waits for the plan's row, which they then get in this order. */
async function inLine(starts: readonly (() => Promise<unknown>)[]): Promise<readonly unknown[]> {
  const running: Promise<unknown>[] = [];
  await context.database.asOwner(async (holder) => {
    await holder.query('begin');
    await holder.query('select 1 from document where id = $1 for update', [agency.planId]);
    for (const start of starts) {
      running.push(start());
      while ((await waitingForLocks()) < running.length) {
        await wait(10);
      }
    }
    await holder.query('commit');
  });
  return await Promise.all(running);
}

async function waitingForLocks(): Promise<number> {
  const { rowCount } = await context.database.asSuperuser((client) =>
    client.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    ),
  );
  return rowCount ?? 0;
}

describe('a plan that is changed while it is being shared', () => {
  test('is shared as it then stands', async () => {
    const [, shared] = await inLine([() => rename('Renamed'), () => share([an])]);
    expect(shared).toEqual({ version: 1 });
    expect(await kept()).toMatchObject({ versions: [[1, 'Renamed']], reviews: [[1, null]] });
  });

  test('of two who share, the later version never holds older content', async () => {
    const shared = await inLine([() => rename('Renamed'), () => share([an]), () => share([tom])]);
    expect(shared.slice(1)).toEqual(expect.arrayContaining([{ version: 1 }, { version: 2 }]));
    expect(await kept()).toMatchObject({
      versions: [
        [2, 'Renamed'],
        [1, 'Renamed'],
      ],
      reviews: [
        [2, null],
        [1, 'superseded'],
      ],
    });
  });
});

test.each([
  'an@localhost',
  'an@shop.example, tom@shop.example',
  'An <an@shop.example>',
  'аn@shop.example',
  `${'a'.repeat(65)}@shop.example`,
])('the address %s, to which no mail can be sent, is refused at its field', async (email) => {
  await expect(share([tom, { name: 'An', email }])).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    path: ['approvers', '1', 'email'],
    params: { reason: 'notAddress' },
  });
  expect((await kept()).versions).toEqual([]);
});

describe('the same request', () => {
  test('twice at once, or again because its answer was lost, is one version and one mail to each', async () => {
    const both = await Promise.all([share([an, tom]), share([an, tom])]);
    const again = await share([tom, an]);
    expect([...both, again]).toEqual([{ version: 1 }, { version: 1 }, { version: 1 }]);
    expect(await kept()).toEqual({
      versions: [[1, 'Plan']],
      reviews: [[1, null]],
      invited: [an.email, tom.email],
    });
  });

  test.each<[string, () => Promise<unknown>, readonly object[], object]>([
    ['about other content', () => rename('Renamed'), [an], {}],
    ['of other people', () => Promise.resolve(), [an, tom], {}],
    ['with other words', () => Promise.resolve(), [an], { message: 'Now with the budget.' }],
    [
      'once the time to accept is over',
      () => Promise.resolve(context.setClock(new Date(start.getTime() + 15 * 86_400_000))),
      [an],
      {},
    ],
  ])('%s is another one', async (_, before, approvers, more) => {
    await share([an]);
    await before();
    expect(await share(approvers, more)).toEqual({ version: 2 });
    expect((await kept()).reviews).toEqual([
      [2, null],
      [1, 'superseded'],
    ]);
  });
});

test('whoever works at the agency approves nothing, named by address or as the person of a client that they are too', async () => {
  const approver = await agency.clientPerson('approver');
  const userId = 'userId' in approver.actor ? approver.actor.userId : '';
  const details = { userId, name: 'Ida', email: approver.email, locale: 'nl', createdAt: start } as const;
  await withScope(context.db, agency.owner.actor, (scope) =>
    addMember(scope, { ...details, role: 'viewer' }),
  );
  for (const asked of [{ userId }, { name: 'Ida', email: approver.email.toUpperCase() }]) {
    await expect(share([an, asked])).rejects.toMatchObject({ code: 'APPROVER_IS_MEMBER' });
  }
  expect(await kept()).toEqual({ versions: [], reviews: [], invited: [] });
});

test('mails of sharing count towards the limit of a day: of the agency, and of a stranger’s address', async () => {
  const approver = await agency.clientPerson('approver');
  const known = { userId: 'userId' in approver.actor ? approver.actor.userId : '' };
  await share([an, known]);
  const usedUp = (hits: number, key: string) =>
    context.database.asOwner((client) =>
      client.query('update rate_limit set hits = hits + $1 where key like $2', [hits, key]),
    );
  await usedUp(9, `invitations:${agency.agencyId}:%`);
  await expect(share([an, known], { message: 'Again' })).rejects.toMatchObject({ code: 'MAIL_LIMIT' });
  expect(await kept()).toMatchObject({
    versions: [[1, 'Plan']],
    invited: [an.email, approver.email].toSorted(),
  });
  // Whoever has a seat accepted once: to them an agency may share many plans in a day.
  await share([tom, known], { message: 'Again' });
  await usedUp(200, `invitations:${agency.agencyId}`);
  await expect(share([known], { message: 'And again' })).rejects.toMatchObject({ code: 'MAIL_LIMIT' });
});
