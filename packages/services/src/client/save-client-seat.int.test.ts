import { listAudit, withScope } from '@kader/db';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestContext, type MadeAgency, makeAgency, type TestContext } from '../testing/face.ts';
import { type Acting, execute } from '../use-case/define-use-case.ts';
import { listClientPeople } from './list-client-people.ts';
import { saveClientSeat } from './save-client-seat.ts';

let context: TestContext;
let agency: MadeAgency;
beforeAll(async () => {
  context = await createTestContext();
});
afterAll(() => context.close());
beforeEach(async () => {
  agency = await makeAgency(context);
});

const userIdOf = ({ actor }: Acting) => ('userId' in actor ? actor.userId : '');
const executive = { executive: true, steering: false };

async function save(by: Acting, whom: Acting, seat: object = executive) {
  const { clientSlug } = agency;
  return await execute(saveClientSeat, context, by, { clientSlug, userId: userIdOf(whom), ...seat });
}

test('a planner names the executive, changes it, and the audit says so', async () => {
  const approver = await agency.clientPerson('approver');
  const planner = await agency.member('planner');
  const seats = async () => {
    const { people } = await execute(listClientPeople, context, planner, { clientSlug: agency.clientSlug });
    return people.map((person) => [person.executive, person.steering]);
  };
  expect(await seats()).toEqual([[false, false]]);
  await save(planner, approver);
  expect(await seats()).toEqual([[true, false]]);
  await save(planner, approver, { executive: false, steering: true });
  expect(await seats()).toEqual([[false, true]]);
  const [line] = await withScope(context.db, agency.owner.actor, (scope) => listAudit(scope, 1));
  expect(line).toMatchObject({
    action: 'clientPerson.seat',
    target: { clientId: agency.clientId, userId: userIdOf(approver) },
    detail: { executive: false, steering: true },
  });
});

test('nobody is named who does not approve at this client, and by nobody who may not invite', async () => {
  const approver = await agency.clientPerson('approver');
  const reviewer = await agency.clientPerson('reviewer');
  const foreign = await (await makeAgency(context)).clientPerson('approver');
  for (const whom of [reviewer, foreign, agency.owner]) {
    await expect(save(agency.owner, whom)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  for (const by of [await agency.member('contributor'), await agency.member('viewer'), approver]) {
    await expect(save(by, approver)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});
