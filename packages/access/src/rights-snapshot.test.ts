import { expect, test } from 'vitest';
import type { Actor, AgencyRole, ClientRole, StaffRole } from './actor.ts';
import { platformAgencyId } from './actor.ts';
import type { Resource } from './can.ts';
import { can } from './can.ts';
import type { Permission } from './permissions.ts';
import { allPermissions, systemTasks } from './permissions.ts';

const [agencyId, clientId, documentId, userId] = ['agency', 'client', 'document', 'user'];
/** A plan of the client; somebody else owns the goal in question, and the client has named an executive. */
const plan: Resource = { agencyId, clientId, documentId, ownerUserId: 'somebody else', executiveNamed: true };

function member(role: AgencyRole, assignedClientIds: readonly string[] = []): Actor {
  return { kind: 'member', agencyId, userId, role, assignedClientIds };
}

function seated(
  role: ClientRole,
  seat: { readonly at?: string; readonly executive?: true; readonly steering?: true } = {},
): Actor {
  const { at = clientId, executive = false, steering = false } = seat;
  return { kind: 'clientPerson', agencyId, userId, seats: [{ clientId: at, role, executive, steering }] };
}

function guest(targetId: string): Actor {
  return { kind: 'guest', agencyId, grantId: 'grant', targetId };
}

function staff(role: StaffRole): Actor {
  return { kind: 'staff', agencyId: platformAgencyId, userId, role };
}

const people: Readonly<Record<string, Actor>> = {
  owner: member('owner'),
  admin: member('admin'),
  planner: member('planner'),
  contributor: member('contributor'),
  'contributor assigned elsewhere': member('contributor', ['another client']),
  viewer: member('viewer'),
  'client viewer': seated('viewer'),
  'client reviewer': seated('reviewer'),
  'client approver': seated('approver'),
  'approver of another client': seated('approver', { at: 'another client' }),
  guest: guest(documentId),
  'guest of another document': guest('another document'),
  'member of another agency': { ...member('owner'), agencyId: 'another agency' } as Actor,
};

const platformStaff: Readonly<Record<string, Actor>> = {
  'library admin': staff('library-admin'),
  'platform admin': staff('platform-admin'),
};

/** What somebody may do on the plan: always, never, or only as whom. */
function word(actor: Actor, permission: Permission): string {
  if (can(actor, permission, plan)) {
    return 'yes';
  }
  if (can(actor, permission, { ...plan, ownerUserId: userId })) {
    return 'own goal';
  }
  const as = (part: { readonly executive?: true; readonly steering?: true }): Actor =>
    actor.kind === 'clientPerson'
      ? { ...actor, seats: actor.seats.map((seat) => ({ ...seat, ...part })) }
      : actor;
  if (can(as({ executive: true }), permission, plan)) {
    return can(as({ steering: true }), permission, { ...plan, executiveNamed: false })
      ? 'executive, or steering if none is named'
      : 'executive';
  }
  return '·';
}

function table(
  head: string,
  columns: readonly string[],
  rows: readonly (readonly [string, readonly string[]])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([head, ...columns]),
    line([head, ...columns].map(() => '---')),
    ...rows.map(([name, cells]) => line([name, ...cells])),
  ].join('\n');
}

function describeRights(): string {
  const tasks = Object.keys(systemTasks);
  const task = (name: string): Actor => ({ kind: 'system', agencyId, task: name });
  const staffPlan: Resource = { ...plan, agencyId: platformAgencyId };
  return `# Who may do what

Made by \`src/rights-snapshot.test.ts\` from the table in \`src/permissions.ts\`; CONTRIBUTING.md says how. Not written by
hand. \`·\` is no. The state of a plan takes no right away and gives none: what it rules out (deciding twice, deciding
without having been asked, reading what was not shared, anything in the bin) is refused to everybody alike.

## On a plan of a client

${table(
  'permission',
  Object.keys(people),
  allPermissions.map((permission) => [
    permission,
    Object.values(people).map((actor) => word(actor, permission)),
  ]),
)}

## Staff of the platform, in its own agency

${table(
  'permission',
  Object.keys(platformStaff),
  allPermissions.map((permission) => [
    permission,
    Object.values(platformStaff).map((actor) => (can(actor, permission, staffPlan) ? 'yes' : '·')),
  ]),
)}

## Tasks of the system, in the agency of their payload

${table(
  'permission',
  tasks,
  allPermissions
    .map(
      (permission) =>
        [permission, tasks.map((name) => (can(task(name), permission, plan) ? 'yes' : '·'))] as const,
    )
    .filter(([, cells]) => cells.includes('yes')),
)}
`;
}

test('who may do what stands in a file, so that a change of rights shows in review', async () => {
  await expect(describeRights()).toMatchFileSnapshot('../rights.snapshot.md');
});
