import { randomUUID } from 'node:crypto';
import { platformAgencyId } from '@kader/access';
import {
  addClientPerson,
  addMember,
  assignClients,
  ensureUser,
  grantStaffRole,
  removeClientPerson,
  removeMember,
  withIdentity,
  withScope,
} from '@kader/db';
import {
  createTestDatabase,
  type SeededAgency,
  seedAgency,
  seedClient,
  seedMember,
  seedTime,
  type TestDatabase,
} from '@kader/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAuth } from './create-auth.ts';
import { resolveActor } from './resolve-actor.ts';
import type { SessionUser } from './session.ts';

let test: TestDatabase;
let agency: SeededAgency;

beforeAll(async () => {
  test = await createTestDatabase();
});

afterAll(async () => {
  await test.drop();
});

beforeEach(async () => {
  agency = await seedAgency(test.db);
});

function userOf(id: string, staffRole: SessionUser['staffRole'] = null): SessionUser {
  return { id, email: `${id}@example.org`, name: 'Someone', locale: null, staffRole };
}

/** Who somebody is who signs in to the web app and asks for an agency: as at every request, in one statement. */
async function onWeb(userId: string, agencySlug: string | null) {
  const { email, name } = userOf(userId);
  const user = { id: userId, email, name, emailVerified: null, image: null, locale: null };
  await withIdentity(test.db, (identity) => ensureUser(identity, user));
  const auth = createAuth({
    db: test.db,
    cookiePrefix: 'kader-web',
    audience: 'web',
    secureCookies: false,
    secret: 'a secret of at least thirty-two characters',
  });
  const [line = ''] = await auth.startSession(userId);
  const cookie = line.split(';')[0] ?? '';
  const session = await auth.getSession({ headers: new Headers({ cookie }) }, agencySlug);
  expect(session?.user.id).toBe(userId);
  return session?.actor;
}

describe('on the web', () => {
  it.each(['owner', 'admin', 'planner', 'contributor', 'viewer'] as const)(
    'a %s is that member',
    async (role) => {
      const member = await seedMember(test.db, agency.system, role);
      expect(await onWeb(member.userId, agency.slug)).toEqual(member);
    },
  );

  it('a contributor carries the clients they are assigned to; another role none', async () => {
    const { clientId } = agency;
    const contributor = await seedMember(test.db, agency.system, 'contributor');
    const planner = await seedMember(test.db, agency.system, 'planner');
    await withScope(test.db, agency.system, async (scope) => {
      await assignClients(scope, contributor.userId, [clientId]);
      await assignClients(scope, planner.userId, [clientId]);
    });
    expect(await onWeb(contributor.userId, agency.slug)).toEqual({
      ...contributor,
      assignedClientIds: [clientId],
    });
    expect(await onWeb(planner.userId, agency.slug)).toEqual(planner);
  });

  it('a person of a client carries exactly their seats', async () => {
    const { approver } = agency;
    expect(await onWeb(approver.userId, agency.slug)).toEqual(approver);
    const other = await seedClient(test.db, agency.system);
    const seat = { clientId: other.clientId, role: 'reviewer', executive: true, steering: true } as const;
    const details = { name: 'Marieke', email: 'm@example.org', locale: 'nl', createdAt: seedTime } as const;
    await withScope(test.db, agency.system, (scope) =>
      addClientPerson(scope, { ...seat, userId: approver.userId, ...details }),
    );
    const actor = await onWeb(approver.userId, agency.slug);
    expect(actor).toMatchObject({ kind: 'clientPerson', agencyId: agency.agencyId });
    expect(actor?.kind === 'clientPerson' ? actor.seats : []).toHaveLength(2);
    expect(actor?.kind === 'clientPerson' ? actor.seats : []).toEqual(
      expect.arrayContaining([...approver.seats, seat]),
    );
  });

  it('a colleague who also sits at a client is a member', async () => {
    const { approver, slug, system } = agency;
    const details = { name: 'M', email: 'm@example.org', locale: 'nl', createdAt: seedTime } as const;
    await withScope(test.db, system, (scope) =>
      addMember(scope, { userId: approver.userId, role: 'viewer', ...details }),
    );
    expect(await onWeb(approver.userId, slug)).toMatchObject({ kind: 'member', role: 'viewer' });
  });

  it('an agency one does not belong to looks like one that does not exist', async () => {
    const other = await seedAgency(test.db);
    for (const userId of [agency.owner.userId, agency.approver.userId]) {
      expect(await onWeb(userId, other.slug)).toBeNull();
      expect(await onWeb(userId, 'no-such-agency')).toBeNull();
      expect(await onWeb(userId, agency.slug.toUpperCase())).toBeNull();
      expect(await onWeb(userId, '')).toBeNull();
      expect(await onWeb(userId, null)).toBeNull();
    }
    expect(await onWeb(randomUUID(), agency.slug)).toBeNull();
  });

  it('one person holds different roles in different agencies', async () => {
    const other = await seedAgency(test.db);
    const details = { name: 'S', email: 's@example.org', locale: 'nl', createdAt: seedTime } as const;
    await withScope(test.db, other.system, (scope) =>
      addMember(scope, { userId: agency.owner.userId, role: 'viewer', ...details }),
    );
    expect(await onWeb(agency.owner.userId, agency.slug)).toMatchObject({
      role: 'owner',
      agencyId: agency.agencyId,
    });
    expect(await onWeb(agency.owner.userId, other.slug)).toMatchObject({
      role: 'viewer',
      agencyId: other.agencyId,
    });
  });

  it('someone removed is out at the next request', async () => {
    const planner = await seedMember(test.db, agency.system, 'planner');
    const { approver, clientId } = agency;
    await withScope(test.db, agency.system, async (scope) => {
      await removeMember(scope, planner.userId, seedTime);
      await removeClientPerson(scope, { clientId, userId: approver.userId }, seedTime);
    });
    expect(await onWeb(planner.userId, agency.slug)).toBeNull();
    expect(await onWeb(approver.userId, agency.slug)).toBeNull();
  });

  it('staff have no place in an agency by being staff', async () => {
    const userId = randomUUID();
    expect(await onWeb(userId, agency.slug)).toBeNull();
    await grantStaffRole(test.db, userId, 'platform-admin');
    expect(await onWeb(userId, agency.slug)).toBeNull();
  });
});

describe('in admin', () => {
  it.each(['library-admin', 'platform-admin'] as const)('a %s acts in the platform’s agency', (role) => {
    const user = userOf(randomUUID(), role);
    expect(resolveActor({ user, places: [], agencySlug: null, audience: 'admin' })).toEqual({
      kind: 'staff',
      agencyId: platformAgencyId,
      userId: user.id,
      role,
    });
  });

  it('nobody else acts, and nobody in an agency', () => {
    const { owner, slug } = agency;
    const place = {
      kind: 'member',
      agencyId: agency.agencyId,
      agencySlug: slug,
      agencyName: 'Agency',
      role: 'owner',
      assignedClientIds: [],
    } as const;
    const ask = (user: SessionUser, agencySlug: string | null) =>
      resolveActor({ user, places: [place], agencySlug, audience: 'admin' });
    expect(ask(userOf(owner.userId), null)).toBeNull();
    expect(ask(userOf(owner.userId), slug)).toBeNull();
    expect(ask(userOf(owner.userId, 'platform-admin'), slug)).toBeNull();
  });
});
