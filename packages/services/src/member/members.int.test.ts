import type { AgencyRole } from '@kader/access';
import { listClientPeople, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteClient } from '../bin/delete-client.ts';
import { restoreClient } from '../bin/restore-client.ts';
import { acceptInvitation } from '../invitation/accept-invitation.ts';
import { getInvitation } from '../invitation/get-invitation.ts';
import { resendInvitation } from '../invitation/resend-invitation.ts';
import { revokeInvitation } from '../invitation/revoke-invitation.ts';
import { makeWorker, type TestWorker } from '../jobs/testing/make-worker.ts';
import { requestReview } from '../review/request-review.ts';
import {
  createTestContext,
  fillGoals,
  type MadeAgency,
  makeAgency,
  makePerson,
  makeSpares,
  newSession,
  type TestContext,
} from '../testing/face.ts';
import { type Acting, execute, executeAsPerson, type Person } from '../use-case/define-use-case.ts';
import { inviteMember } from './invite-member.ts';
import { listAgencyMembers } from './list-members.ts';
import { removeMember } from './remove-member.ts';
import { saveMember } from './save-member.ts';

const start = new Date('2026-11-02T09:00:00Z');
const day = 86_400_000;

let context: TestContext;
let worker: TestWorker;
let agency: MadeAgency;

beforeAll(async () => {
  context = await createTestContext();
  worker = await makeWorker(context);
});
afterAll(async () => {
  await worker.close();
  await context.close();
});
beforeEach(async () => {
  context.setClock(start);
  agency = await makeAgency(context);
});

const userIdOf = ({ actor }: Acting) => ('userId' in actor ? actor.userId : '');
const newAddress = () => `${uuidv7()}@people.example`;
const list = (as = agency.owner) => execute(listAgencyMembers, context, as, undefined);
const codeOf = (error: unknown) => (error instanceof KaderError ? error.code : String(error));
const invitations = async () => (await list()).managed?.invitations ?? [];

interface Wish {
  readonly email: string;
  readonly role?: AgencyRole;
  readonly clientIds?: readonly string[];
}
const invite = ({ email, role = 'planner', clientIds = [] }: Wish, as = agency.owner) =>
  execute(inviteMember, context, as, { name: 'Noor Visser', email, role, clientIds, locale: 'nl' });

const save = (member: Acting, role: AgencyRole, clientIds: readonly string[] = [], as = agency.owner) =>
  execute(saveMember, context, as, { userId: userIdOf(member), role, clientIds });
const remove = (member: Acting, as = agency.owner) =>
  execute(removeMember, context, as, { userId: userIdOf(member) });

/** The token of the newest mail to an address. */
async function tokenOf(email: string): Promise<string> {
  await worker.drain();
  const [mail] = await worker.mailsTo(email);
  return /\/invite\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}
const accept = (token: string, as: Person | null = null) =>
  executeAsPerson(acceptInvitation, context, as, { token, session: newSession(context) });
const read = (token: string, as: Person | null = null) =>
  executeAsPerson(getInvitation, context, as, { token });

describe('an invitation to the agency', () => {
  test('reads what it is for, and makes its person a member with the clients that were chosen', async () => {
    const email = newAddress();
    await invite({ email, role: 'contributor', clientIds: [agency.clientId] });
    const token = await tokenOf(email);
    expect(await read(token)).toMatchObject({
      state: 'open',
      way: 'accept',
      clientName: null,
      memberRole: 'contributor',
      email,
    });
    expect(await accept(token)).toMatchObject({ redirectTo: `/${agency.slug}`, began: true });
    const { members, managed } = await list();
    const made = members.find((member) => member.email === email);
    expect(made).toMatchObject({ name: 'Noor Visser', role: 'contributor', me: false });
    expect(managed?.assigned[made?.userId ?? '']).toMatchObject([{ id: agency.clientId }]);
    expect(managed?.invitations).toEqual([]);
    await expect(accept(token)).rejects.toMatchObject({ code: 'LINK_USED' });
  });

  test('brings back somebody who was removed with what it says, and nothing of what they had', async () => {
    const person = await makePerson(context, 'Ida');
    await invite({ email: person.email, role: 'contributor', clientIds: [agency.clientId] });
    await accept(await tokenOf(person.email), person);
    const ida = { name: 'Ida', actor: { ...agency.owner.actor, userId: person.userId } } as Acting;
    await remove(ida);
    context.setClock(new Date(start.getTime() + 60_000));
    await invite({ email: person.email, role: 'contributor' });
    expect(await read(await tokenOf(person.email))).toMatchObject({
      way: 'signIn',
      memberRole: 'contributor',
    });
    await accept(await tokenOf(person.email), person);
    const { members, managed } = await list();
    expect(members).toContainEqual(expect.objectContaining({ userId: person.userId, name: 'Ida' }));
    expect(managed?.assigned[person.userId]).toBeNull();
  });

  test('goes to nobody twice, nor to a member; one that ran out makes room for another', async () => {
    const [email, planner] = [newAddress(), await agency.member('planner')];
    const known = (await list()).members.find(({ userId }) => userId === userIdOf(planner))?.email ?? '';
    await expect(invite({ email: known })).rejects.toMatchObject({ code: 'ALREADY_MEMBER', path: ['email'] });
    const both = await Promise.allSettled([invite({ email }), invite({ email: email.toUpperCase() })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(invite({ email })).rejects.toMatchObject({ code: 'ALREADY_INVITED' });
    context.setClock(new Date(start.getTime() + 15 * day));
    expect(await invitations()).toMatchObject([{ email, state: 'expired' }]);
    await invite({ email });
    expect(await invitations()).toMatchObject([{ email, state: 'waiting' }]);
  });

  test('names clients of the agency, for contributors alone', async () => {
    const foreign = await makeAgency(context);
    const email = newAddress();
    const theirs = { email, role: 'contributor', clientIds: [agency.clientId, foreign.clientId] } as const;
    await expect(invite(theirs)).rejects.toMatchObject({ code: 'NOT_FOUND', path: ['clientIds'] });
    await expect(invite({ email, clientIds: [agency.clientId] })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      path: ['clientIds'],
    });
    expect(await invitations()).toEqual([]);
  });

  test('sent again it carries another link for two weeks more, in the name of whoever sent it; the first opens nothing', async () => {
    const email = newAddress();
    const admin = await agency.member('admin');
    const { invitationId } = await invite({ email });
    const first = await tokenOf(email);
    context.setClock(new Date(start.getTime() + 20 * day));
    expect(await read(first)).toEqual({ state: 'closed' });
    await execute(resendInvitation, context, admin, { invitationId });
    const second = await tokenOf(email);
    expect(await read(first)).toEqual({ state: 'closed' });
    expect(await read(second)).toMatchObject({ state: 'open', inviterName: 'admin' });
  });

  test('taken back it opens nothing, and cannot be sent again', async () => {
    const email = newAddress();
    const { invitationId } = await invite({ email });
    const token = await tokenOf(email);
    await execute(revokeInvitation, context, agency.owner, { invitationId });
    expect(await read(token)).toEqual({ state: 'closed' });
    await expect(accept(token)).rejects.toMatchObject({ code: 'LINK_INVALID' });
    for (const again of [resendInvitation, revokeInvitation]) {
      await expect(execute(again, context, agency.owner, { invitationId })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  test('ten mails a day go to one address, and no more', async () => {
    const email = newAddress();
    const { invitationId } = await invite({ email });
    const again = () => execute(resendInvitation, context, agency.owner, { invitationId });
    for (let sent = 1; sent < 10; sent += 1) {
      await again();
    }
    await expect(again()).rejects.toMatchObject({
      code: 'MAIL_LIMIT',
      params: { retryAfterSeconds: 86_400 },
    });
    context.setClock(new Date(start.getTime() + day));
    await again();
  });
});

describe('who manages members', () => {
  test.each(['planner', 'contributor', 'viewer'] as const)(
    'is not the %s, who sees colleagues and no more',
    async (role) => {
      const member = await agency.member(role);
      const { invitationId } = await invite({ email: newAddress() });
      const { members, managed } = await list(member);
      expect([members.length, managed]).toEqual([2, null]);
      for (const act of [
        () => invite({ email: newAddress() }, member),
        () => save(member, 'owner', [], member),
        () => remove(agency.owner, member),
      ]) {
        await expect(act()).rejects.toMatchObject({ code: 'FORBIDDEN' });
      }
      const code = role === 'planner' ? 'NOT_FOUND' : 'FORBIDDEN';
      await expect(execute(revokeInvitation, context, member, { invitationId })).rejects.toMatchObject({
        code,
      });
    },
  );

  test('an admin manages everybody but owners, and makes nobody one, also not themselves', async () => {
    const admin = await agency.member('admin');
    const planner = await agency.member('planner');
    await save(planner, 'admin', [], admin);
    for (const act of [
      () => save(planner, 'owner', [], admin),
      () => save(admin, 'owner', [], admin),
      () => save(agency.owner, 'planner', [], admin),
      () => remove(agency.owner, admin),
      () => invite({ email: newAddress(), role: 'owner' }, admin),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const { invitationId } = await invite({ email: newAddress(), role: 'owner' });
    for (const act of [resendInvitation, revokeInvitation]) {
      await expect(execute(act, context, admin, { invitationId })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    await remove(planner, admin);
  });

  test('a planner takes back what invites people of clients', async () => {
    const planner = await agency.member('planner');
    await fillGoals(context, agency.owner, agency.planId);
    const email = newAddress();
    const approvers = [{ name: 'Marta Lis', email }];
    await execute(requestReview, context, planner, { planId: agency.planId, approvers, locale: 'nl' });
    const token = await tokenOf(email);
    expect(await read(token)).toMatchObject({ state: 'open', memberRole: null });
    const { rows } = await context.database.asOwner((client) =>
      client.query<{ id: string }>('select id from invitation where email = $1', [email]),
    );
    const taken = await execute(revokeInvitation, context, planner, { invitationId: rows[0]?.id });
    expect(taken).toMatchObject({ reviewEnded: true });
    expect(await read(token)).toEqual({ state: 'closed' });
  });
});

describe('an agency keeps an owner', () => {
  test('the last one neither goes nor becomes anything else', async () => {
    for (const act of [() => remove(agency.owner), () => save(agency.owner, 'admin')]) {
      await expect(act()).rejects.toMatchObject({ code: 'LAST_OWNER' });
    }
    await save(agency.owner, 'owner');
    const second = await agency.member('owner');
    await save(agency.owner, 'viewer', [], second);
    await expect(remove(second, second)).rejects.toMatchObject({ code: 'LAST_OWNER' });
  });

  test('also when two make each other something else at once', async () => {
    const second = await agency.member('owner');
    const both = await Promise.allSettled([save(second, 'admin'), save(agency.owner, 'admin', [], second)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'LAST_OWNER' },
    });
    expect((await list()).members.filter(({ role }) => role === 'owner')).toHaveLength(1);
  });
});

/** Looked at from a connection of its own each time: a transaction sees what it saw first. */
async function waitingForLocks(): Promise<number> {
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  const { rows } = await context.database.asSuperuser((client) => client.query(waiting));
  return rows.length;
}

test('who is being made an owner is judged as one by whoever changes them at the same moment', async () => {
  const [admin, planner] = [await agency.member('admin'), await agency.member('planner')];
  const promotion = await context.database.asSuperuser(async (client) => {
    await client.query('begin');
    await client.query(`update membership set role = 'owner' where user_id = $1`, [userIdOf(planner)]);
    const acts = [save(planner, 'viewer', [], admin), remove(planner, admin)].map((act) => act.catch(codeOf));
    // Both have come as far as the rows that are being changed.
    await vi.waitFor(async () => expect(await waitingForLocks()).toBe(2), 20_000);
    await client.query('commit');
    return await Promise.all(acts);
  });
  expect(promotion).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

describe('a change of a member', () => {
  test('to none takes the seats at clients along that their place in the agency stood before', async () => {
    const approver = await agency.clientPerson('approver');
    const person = { userId: userIdOf(approver), email: approver.email, name: approver.name };
    await invite({ email: approver.email });
    await accept(await tokenOf(approver.email), person);
    await remove(approver);
    const seats = await withScope(context.db, agency.owner.actor, (scope) => listClientPeople(scope));
    expect(seats.filter(({ userId }) => userId === person.userId)).toEqual([]);
  });

  test('keeps a contributor to a client that lies in the bin: they are let into no other meanwhile', async () => {
    const { spareClientSlug } = await makeSpares(context, agency);
    const clients = (await list()).managed?.clients ?? [];
    const spare = clients.find(({ id }) => id !== agency.clientId)?.id ?? '';
    const contributor = await agency.member('contributor', [spare]);
    await execute(deleteClient, context, agency.owner, { clientSlug: spareClientSlug });
    const assigned = async () => (await list()).managed?.assigned[userIdOf(contributor)];
    expect(await assigned()).toEqual([]);
    await save(contributor, 'contributor', [agency.clientId]);
    await execute(restoreClient, context, agency.owner, { clientId: spare });
    expect((await assigned())?.map(({ id }) => id).toSorted()).toEqual([agency.clientId, spare].toSorted());
    await save(contributor, 'contributor', []);
    expect(await assigned()).toBeNull();
  });

  test('takes back the open invitations that somebody may not send any more', async () => {
    const [admin, leaving] = [await agency.member('admin'), await agency.member('admin')];
    await invite({ email: newAddress() }, admin);
    const email = newAddress();
    await invite({ email }, leaving);
    const token = await tokenOf(email);
    await remove(leaving);
    expect(await invitations()).toHaveLength(1);
    expect(await read(token)).toEqual({ state: 'closed' });
    await save(admin, 'planner');
    expect(await invitations()).toEqual([]);
  });

  test('in the middle of inviting leaves an invitation that is never mailed, so that nothing opens it', async () => {
    const [admin, email] = [await agency.member('admin'), newAddress()];
    await invite({ email }, admin);
    await context.database.asSuperuser((client) =>
      client.query(`update membership set role = 'planner' where user_id = $1`, [userIdOf(admin)]),
    );
    await worker.drain();
    expect(await worker.mailsTo(email)).toEqual([]);
  });

  test('tells nobody of another agency that there is such a person', async () => {
    const foreign = await makeAgency(context);
    for (const act of [() => save(foreign.owner, 'viewer'), () => remove(foreign.owner)]) {
      await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
