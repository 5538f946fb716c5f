import { sha256Hex } from '@kader/plan/canonical';
import { deleteClient, deletePlan, execute, requestReview, restorePlan } from '@kader/services';
import { fillGoals, type MadeAgency, makeAgency } from '@kader/services/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeContext } from '../http/make-context.ts';
import { webRouter } from '../routers/web-router.ts';
import { openTestServer, type TestServer } from '../testing/open-test-server.ts';
import { readInvitation } from './read-invitation.ts';

let server: TestServer;
let agency: MadeAgency;
let token: string;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.context.close());

beforeEach(async () => {
  const { context } = server;
  agency = await makeAgency(context);
  const { owner, planId } = agency;
  await fillGoals(context, owner, planId);
  const approvers = [{ name: 'Marta Lis', email: `${agency.agencyId}@client.example` }];
  await execute(requestReview, context, owner, { planId, approvers, locale: 'pl' });
  // The database knows only the hash of what stands in the mail.
  token = `token-${agency.agencyId}`;
  await context.database.asOwner((client) =>
    client.query(`update directory set key = $1 where kind = 'invitation' and agency_id = $2`, [
      sha256Hex(token),
      agency.agencyId,
    ]),
  );
});

async function read() {
  const request = { headers: new Headers(), agencySlug: null, requestId: 'test', log: server.platform.log };
  return await readInvitation(webRouter.createCaller(await makeContext(server.platform, request)), token);
}

test('an invitation to a plan in the bin opens nothing, and opens again once the plan is back', async () => {
  const { owner, planId } = agency;
  expect(await read()).toMatchObject({ state: 'open', way: 'accept', name: 'Marta Lis' });
  await execute(deletePlan, server.context, owner, { planId });
  expect(await read()).toEqual({ state: 'closed' });
  await execute(restorePlan, server.context, owner, { planId });
  expect(await read()).toMatchObject({ state: 'open', way: 'accept', name: 'Marta Lis' });
});

test('an invitation to a client in the bin opens nothing', async () => {
  await execute(deleteClient, server.context, agency.owner, { clientSlug: agency.clientSlug });
  expect(await read()).toEqual({ state: 'closed' });
});

test('a link that was never issued stays one', async () => {
  token = 'x'.repeat(43);
  expect(await read()).toEqual({ state: 'closed' });
});
