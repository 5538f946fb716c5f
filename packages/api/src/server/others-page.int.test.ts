import { type Acting, execute, getSharedVersion, requestReview } from '@kader/services';
import { fillGoals, makeAgency } from '@kader/services/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.context.close());

function userIdOf({ actor }: Acting): string {
  return 'userId' in actor ? actor.userId : '';
}

/** What a page of somebody sends from a browser in which `signedIn` has signed in since. */
async function pageOf(somebody: Acting, signedIn: Acting): Promise<Record<string, string>> {
  return { cookie: await server.cookieOf(signedIn), 'x-kader-person': userIdOf(somebody) };
}

interface Refusal {
  readonly error: { readonly code: string; readonly data?: { readonly kader: { readonly code: string } } };
}

/** Status and code of a refusal; of several procedures asked at once, the first one's. */
async function refusalOf(response: Response): Promise<string> {
  const body = (await response.json()) as Refusal | readonly Refusal[];
  const error = [body].flat()[0]?.error;
  return `${response.status} ${error?.data?.kader.code ?? error?.code}`;
}

test('a decision is never recorded under the name of whoever signed in beside the page since', async () => {
  const agency = await makeAgency(server.context);
  const { planId } = agency;
  await fillGoals(server.context, agency.owner, planId);
  const [first, second] = [await agency.clientPerson('approver'), await agency.clientPerson('approver')];
  const approvers = [first, second].map((person) => ({ userId: userIdOf(person) }));
  await execute(requestReview, server.context, agency.owner, { planId, approvers, locale: 'nl' });
  const { review, hash } = await execute(getSharedVersion, server.context, first, { planId });
  const reviewId = review?.id;
  const path = `/api/trpc/${agency.slug}/review.decide`;
  const decision = { reviewId, version: 1, hash, kind: 'approve', locale: 'nl' };

  expect(await refusalOf(await server.post(path, decision, await pageOf(first, second)))).toBe(
    '401 UNAUTHENTICATED',
  );
  const decided = () =>
    server.context.database.asOwner(async (client) => {
      const { rows } = await client.query<{ name: string; user_id: string }>(
        'select name, user_id from decision where review_id = $1',
        [reviewId],
      );
      return rows;
    });
  expect(await decided()).toEqual([]);

  expect((await server.post(path, decision, await pageOf(first, first))).status).toBe(200);
  expect(await decided()).toEqual([{ name: first.name, user_id: userIdOf(first) }]);
});

test('a plan is never shared in the name of whoever signed in beside the page since', async () => {
  const agency = await makeAgency(server.context);
  await fillGoals(server.context, agency.owner, agency.planId);
  const planner = await agency.member('planner');
  const path = `/api/trpc/${agency.slug}/review.request`;
  const approver = await agency.clientPerson('approver');
  const wish = { planId: agency.planId, approvers: [{ userId: userIdOf(approver) }], locale: 'nl' };

  expect(await refusalOf(await server.post(path, wish, await pageOf(planner, agency.owner)))).toBe(
    '401 UNAUTHENTICATED',
  );
  const answer = await server.post(path, wish, await pageOf(planner, planner));
  expect(await answer.json()).toMatchObject({ result: { data: { version: 1 } } });
});

test('the page of one person reads nothing once another has signed in beside it', async () => {
  const agency = await makeAgency(server.context);
  const planner = await agency.member('planner');
  const paths = [
    `/api/${agency.slug}/documents/${agency.planId}/changes?since=0`,
    `/api/trpc/${agency.slug}/agency.home`,
    `/api/trpc/${agency.slug}/agency.home,agency.home?batch=1&input={}`,
  ];
  for (const path of paths) {
    expect((await server.get(path, await pageOf(planner, planner))).status).toBe(200);
    expect(await refusalOf(await server.get(path, await pageOf(planner, agency.owner)))).toBe(
      '401 UNAUTHENTICATED',
    );
  }
});
