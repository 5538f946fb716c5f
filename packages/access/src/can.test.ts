import { KaderError } from '@kader/errors';
import { describe, expect, it } from 'vitest';
import type { Actor, ClientSeat } from './actor.ts';
import { platformAgencyId, sideOf } from './actor.ts';
import type { Resource } from './can.ts';
import { assertCan, can, permissionsOf } from './can.ts';
import type { Permission } from './permissions.ts';

const agencyId = 'agency-1';
const userId = 'user-1';

function contributor(...assignedClientIds: string[]): Actor {
  return { kind: 'member', agencyId, userId, role: 'contributor', assignedClientIds };
}

function seat(clientId: string, role: ClientSeat['role'], extra: Partial<ClientSeat> = {}): ClientSeat {
  return { clientId, role, executive: false, steering: false, ...extra };
}

function clientPerson(...seats: ClientSeat[]): Actor {
  return { kind: 'clientPerson', agencyId, userId, seats };
}

const guest: Actor = { kind: 'guest', agencyId, grantId: 'grant-1', targetId: 'briefing-1' };
const librarian: Actor = { kind: 'staff', agencyId: platformAgencyId, userId, role: 'library-admin' };

const cases: {
  name: string;
  actor: Actor;
  permission: Permission;
  resource?: Resource;
  may: boolean;
}[] = [
  // Contributors and assignment
  {
    name: 'a contributor without assignment edits any plan',
    actor: contributor(),
    permission: 'plan.content:edit',
    resource: { clientId: 'b' },
    may: true,
  },
  {
    name: 'an assigned contributor edits a plan of that client',
    actor: contributor('a', 'b'),
    permission: 'plan.content:edit',
    resource: { clientId: 'b' },
    may: true,
  },
  {
    name: 'an assigned contributor does not edit a plan of another client',
    actor: contributor('a'),
    permission: 'plan.content:edit',
    resource: { clientId: 'b' },
    may: false,
  },
  {
    name: 'an assigned contributor does not edit a document whose client is not known',
    actor: contributor('a'),
    permission: 'plan.content:edit',
    resource: {},
    may: false,
  },
  {
    name: 'an assigned contributor may edit something',
    actor: contributor('a'),
    permission: 'plan.content:edit',
    may: true,
  },
  {
    name: 'an assigned contributor reads nothing of another client',
    actor: contributor('a'),
    permission: 'plan.content:read',
    resource: { clientId: 'b' },
    may: false,
  },
  // Client people and their seats
  {
    name: 'an approver approves for their client',
    actor: clientPerson(seat('a', 'approver')),
    permission: 'review.decision:make',
    resource: { clientId: 'a' },
    may: true,
  },
  {
    name: 'an approver does not approve for another client',
    actor: clientPerson(seat('a', 'approver')),
    permission: 'review.decision:make',
    resource: { clientId: 'b' },
    may: false,
  },
  {
    name: 'the role of one seat does not reach another',
    actor: clientPerson(seat('a', 'approver'), seat('b', 'viewer')),
    permission: 'review.decision:make',
    resource: { clientId: 'b' },
    may: false,
  },
  {
    name: 'an object without a client belongs to no client person',
    actor: clientPerson(seat('a', 'approver')),
    permission: 'version.shared:read',
    resource: {},
    may: false,
  },
  {
    name: 'a client person never reads the working plan',
    actor: clientPerson(seat('a', 'approver', { executive: true })),
    permission: 'plan.content:read',
    resource: { clientId: 'a' },
    may: false,
  },
  // Scenario
  {
    name: 'the executive chooses the scenario',
    actor: clientPerson(seat('a', 'approver', { executive: true })),
    permission: 'review.scenario:choose',
    resource: { clientId: 'a', executiveNamed: true },
    may: true,
  },
  {
    name: 'the steering committee chooses if no executive is named',
    actor: clientPerson(seat('a', 'approver', { steering: true })),
    permission: 'review.scenario:choose',
    resource: { clientId: 'a', executiveNamed: false },
    may: true,
  },
  {
    name: 'the steering committee does not choose beside an executive',
    actor: clientPerson(seat('a', 'approver', { steering: true })),
    permission: 'review.scenario:choose',
    resource: { clientId: 'a', executiveNamed: true },
    may: false,
  },
  {
    name: 'the steering committee does not choose while it is not known who is named',
    actor: clientPerson(seat('a', 'approver', { steering: true })),
    permission: 'review.scenario:choose',
    resource: { clientId: 'a' },
    may: false,
  },
  {
    name: 'a plain approver does not choose the scenario',
    actor: clientPerson(seat('a', 'approver')),
    permission: 'review.scenario:choose',
    resource: { clientId: 'a', executiveNamed: false },
    may: false,
  },
  {
    name: 'a plain approver is not offered the choice either',
    actor: clientPerson(seat('a', 'approver')),
    permission: 'review.scenario:choose',
    may: false,
  },
  {
    name: 'an executive who is a reviewer only does not choose',
    actor: clientPerson(seat('a', 'reviewer', { executive: true })),
    permission: 'review.scenario:choose',
    resource: { clientId: 'a', executiveNamed: true },
    may: false,
  },
  // Goals
  {
    name: 'a goal is accepted by its owner',
    actor: contributor(),
    permission: 'plan.goal:accept',
    resource: { clientId: 'a', ownerUserId: userId },
    may: true,
  },
  {
    name: 'a goal is not accepted by another',
    actor: contributor(),
    permission: 'plan.goal:accept',
    resource: { clientId: 'a', ownerUserId: 'user-2' },
    may: false,
  },
  {
    name: 'a goal without an owner is accepted by nobody',
    actor: { kind: 'member', agencyId, userId, role: 'owner', assignedClientIds: [] },
    permission: 'plan.goal:accept',
    resource: { clientId: 'a', ownerUserId: null },
    may: false,
  },
  {
    name: 'a reviewer accepts the goal they own',
    actor: clientPerson(seat('a', 'reviewer')),
    permission: 'plan.goal:accept',
    resource: { clientId: 'a', ownerUserId: userId },
    may: true,
  },
  {
    name: 'a reviewer does not accept a goal of another client',
    actor: clientPerson(seat('a', 'reviewer')),
    permission: 'plan.goal:accept',
    resource: { clientId: 'b', ownerUserId: userId },
    may: false,
  },
  // Guests, staff, agencies
  {
    name: 'a guest reads the briefing of their link',
    actor: guest,
    permission: 'briefing.own:read',
    resource: { documentId: 'briefing-1' },
    may: true,
  },
  {
    name: 'a guest reads no other briefing',
    actor: guest,
    permission: 'briefing.own:read',
    resource: { documentId: 'briefing-2' },
    may: false,
  },
  {
    name: 'a guest reads nothing that is not named',
    actor: guest,
    permission: 'briefing.own:read',
    resource: {},
    may: false,
  },
  {
    name: 'staff edit the platform library',
    actor: librarian,
    permission: 'library.templates:edit',
    resource: { agencyId: platformAgencyId },
    may: true,
  },
  {
    name: 'staff do not edit the library of an agency',
    actor: librarian,
    permission: 'library.templates:edit',
    resource: { agencyId },
    may: false,
  },
  {
    name: 'staff outside the platform agency may do nothing',
    actor: { kind: 'staff', agencyId, userId, role: 'platform-admin' },
    permission: 'library.templates:read',
    may: false,
  },
  {
    name: 'an owner does nothing in another agency',
    actor: { kind: 'member', agencyId, userId, role: 'owner', assignedClientIds: [] },
    permission: 'agency.settings:edit',
    resource: { agencyId: 'agency-2' },
    may: false,
  },
];

describe('can', () => {
  it.each(cases)('$name: $may', ({ actor, permission, resource, may }) => {
    expect(can(actor, permission, resource)).toBe(may);
  });
});

function codeOf(run: () => void): string {
  try {
    run();
  } catch (error) {
    return error instanceof KaderError ? error.code : String(error);
  }
  return 'allowed';
}

describe('assertCan', () => {
  it('returns when allowed', () => {
    expect(codeOf(() => assertCan(contributor(), 'plan.content:edit', { clientId: 'a' }))).toBe('allowed');
  });

  it('refuses what a colleague may see but not do', () => {
    expect(codeOf(() => assertCan(contributor('a'), 'plan.review:request', { clientId: 'a' }))).toBe(
      'FORBIDDEN',
    );
    expect(codeOf(() => assertCan(contributor(), 'client.workspace:create'))).toBe('FORBIDDEN');
  });

  it('does not tell an assigned contributor that another client exists', () => {
    expect(codeOf(() => assertCan(contributor('a'), 'plan.content:edit', { clientId: 'b' }))).toBe(
      'NOT_FOUND',
    );
  });

  it('refuses a reviewer of the client who may not decide', () => {
    const reviewer = clientPerson(seat('a', 'reviewer'));
    expect(codeOf(() => assertCan(reviewer, 'review.decision:make', { clientId: 'a' }))).toBe('FORBIDDEN');
  });

  it('does not tell a client person, a guest or another agency that the object exists', () => {
    const approver = clientPerson(seat('a', 'approver'));
    expect(codeOf(() => assertCan(approver, 'review.decision:make', { clientId: 'b' }))).toBe('NOT_FOUND');
    expect(codeOf(() => assertCan(guest, 'briefing.own:read', { documentId: 'x' }))).toBe('NOT_FOUND');
    expect(codeOf(() => assertCan(contributor(), 'plan.content:read', { agencyId: 'agency-2' }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('permissionsOf', () => {
  it('narrows to the object', () => {
    expect(permissionsOf(contributor('a'), { clientId: 'b' })).not.toContain('plan.content:edit');
    expect(permissionsOf(contributor('a'), { clientId: 'a' })).toContain('plan.content:edit');
  });

  it('gives someone without a seat nothing', () => {
    expect(permissionsOf(clientPerson())).toEqual([]);
  });
});

describe('sideOf', () => {
  it.each([
    [contributor(), 'agency'],
    [librarian, 'agency'],
    [clientPerson(), 'client'],
    [guest, 'guest'],
    [{ kind: 'system', agencyId, task: 'roll-up' } satisfies Actor, 'system'],
  ] as const)('%o stands on the %s side', (actor, side) => {
    expect(sideOf(actor)).toBe(side);
  });
});
