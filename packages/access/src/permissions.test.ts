import { describe, expect, it } from 'vitest';
import type { Actor, AgencyRole, ClientRole, StaffRole } from './actor.ts';
import { agencyRoles, clientRoles, platformAgencyId, staffRoles } from './actor.ts';
import { can, permissionsOf } from './can.ts';
import type { Permission } from './permissions.ts';
import { allPermissions, systemTasks } from './permissions.ts';

const agencyId = '01900000-0000-7000-8000-000000000001';
const clientId = '01900000-0000-7000-8000-0000000000c1';
const documentId = '01900000-0000-7000-8000-0000000000d1';
const userId = '01900000-0000-7000-8000-0000000000a1';

type Column =
  | AgencyRole
  | 'client viewer'
  | 'reviewer'
  | 'approver'
  | 'collaborator'
  | 'library admin'
  | 'platform admin';

/** Columns of product.md's table, then the two staff roles of the sentence below it. */
const columns: readonly Column[] = [
  'owner',
  'admin',
  'planner',
  'contributor',
  'viewer',
  'client viewer',
  'reviewer',
  'approver',
  'collaborator',
  'library admin',
  'platform admin',
];

/** One row of product.md: its ticks as they stand there, and the permissions it became. */
interface Row {
  readonly row: string;
  readonly ticks: string;
  readonly permissions: readonly Permission[];
}

// Ticks: one character per column of product.md, x = may, . = may not, e = executive (steering if none is named).
const productRows: readonly Row[] = [
  {
    row: 'billing, tier, delete agency',
    ticks: 'x........',
    permissions: [
      'agency.billing:manage',
      'agency.tier:change',
      'agency.account:delete',
      'agency.owners:manage',
    ],
  },
  {
    row: 'members, branding, audit, own templates (edit, publish)',
    ticks: 'xx.......',
    permissions: [
      'agency.members:manage',
      'agency.settings:edit',
      'agency.branding:edit',
      'agency.audit:read',
      'library.templates:edit',
      'library.templates:publish',
    ],
  },
  {
    row: 'clients: create, archive, invite client people',
    ticks: 'xxx......',
    permissions: [
      'client.workspace:create',
      'client.workspace:edit',
      'client.workspace:archive',
      'client.people:invite',
    ],
  },
  {
    row: 'plans, briefings: create, structure, send for review, share',
    ticks: 'xxx......',
    permissions: [
      'plan.document:create',
      'plan.structure:edit',
      'plan.review:request',
      'plan.version:share',
      'briefing.document:create',
      'briefing.structure:edit',
      'briefing.document:share',
    ],
  },
  {
    row: 'edit content, enter actuals (contributor: plans of assigned clients; none assigned = all)',
    ticks: 'xxxx.....',
    permissions: ['plan.content:edit', 'plan.actuals:enter', 'briefing.content:edit'],
  },
  {
    row: 'waive an error, import, restore, archive, delete (30 days in the bin)',
    ticks: 'xxx......',
    permissions: [
      'plan.check:waive',
      'plan.document:import',
      'plan.document:restore',
      'plan.document:archive',
      'plan.document:delete',
      'client.workspace:delete',
      'client.workspace:restore',
    ],
  },
  {
    row: 'internal comments, internal rates and costs: see',
    ticks: 'xxxxx....',
    permissions: ['comment.internal:read', 'plan.internals:read'],
  },
  { row: 'export the working plan', ticks: 'xxxxx....', permissions: ['plan.content:export'] },
  {
    row: 'shared versions of the own client: read, export',
    ticks: 'xxxxxxxx.',
    permissions: ['version.shared:read', 'version.shared:export'],
  },
  { row: 'comment on them', ticks: 'xxxx..xx.', permissions: ['comment.shared:write'] },
  { row: 'approve, ask for changes', ticks: '.......x.', permissions: ['review.decision:make'] },
  { row: 'choose the scenario', ticks: '.......e.', permissions: ['review.scenario:choose'] },
  {
    row: "record a client's goal acceptance or scenario choice made elsewhere, with name, date, evidence",
    ticks: 'xxx......',
    permissions: ['review.acceptance:record', 'review.scenario:record'],
  },
  { row: 'accept a goal as its owner', ticks: 'xxxx..xx.', permissions: ['plan.goal:accept'] },
  {
    row: 'own briefing: read, ask, accept, deliver',
    ticks: '........x',
    permissions: ['briefing.own:read', 'briefing.own:ask', 'briefing.own:accept', 'briefing.own:deliver'],
  },
];

/** What product.md's rows presuppose without naming it; ticks over its nine columns. */
const presupposedRows: readonly Row[] = [
  {
    row: 'see where one stands in the agency',
    ticks: 'xxxxx....',
    permissions: [
      'agency.portfolio:read',
      'agency.members:read',
      'plan.content:read',
      'briefing.content:read',
      'library.templates:read',
    ],
  },
  { row: 'open a client workspace', ticks: 'xxxxxxxx.', permissions: ['client.workspace:read'] },
  { row: 'write internal comments', ticks: 'xxxx.....', permissions: ['comment.internal:write'] },
];

/** "Library admin: the platform library. Platform admin: that, and agencies, subscriptions, jobs, platform audit." */
const libraryAdmin: readonly Permission[] = [
  'library.templates:read',
  'library.templates:edit',
  'library.templates:publish',
  'library.catalogues:edit',
  'library.impact:read',
];
const platformAdmin: readonly Permission[] = [
  ...libraryAdmin,
  'platform.agencies:manage',
  'platform.users:read',
  'platform.subscriptions:manage',
  'platform.jobs:manage',
  'platform.audit:read',
];

const expected = new Map<Permission, ReadonlySet<Column>>(
  allPermissions.map((permission) => {
    const held = new Set<Column>();
    for (const { ticks, permissions } of [...productRows, ...presupposedRows]) {
      if (permissions.includes(permission)) {
        columns.forEach((column, index) => {
          if (ticks[index] === 'x' || ticks[index] === 'e') {
            held.add(column);
          }
        });
      }
    }
    if (libraryAdmin.includes(permission)) {
      held.add('library admin');
    }
    if (platformAdmin.includes(permission)) {
      held.add('platform admin');
    }
    return [permission, held];
  }),
);

function member(role: AgencyRole): Actor {
  return { kind: 'member', agencyId, userId, role, assignedClientIds: [] };
}

function clientPerson(role: ClientRole): Actor {
  const executive = role === 'approver';
  return { kind: 'clientPerson', agencyId, userId, seats: [{ clientId, role, executive, steering: false }] };
}

function staff(role: StaffRole): Actor {
  return { kind: 'staff', agencyId: platformAgencyId, userId, role };
}

const actors: Record<Column, Actor> = {
  owner: member('owner'),
  admin: member('admin'),
  planner: member('planner'),
  contributor: member('contributor'),
  viewer: member('viewer'),
  'client viewer': clientPerson('viewer'),
  reviewer: clientPerson('reviewer'),
  approver: clientPerson('approver'),
  collaborator: { kind: 'guest', agencyId, grantId: 'grant', targetId: documentId },
  'library admin': staff('library-admin'),
  'platform admin': staff('platform-admin'),
};

/** An object on which every object-level rule is met. */
const own = { clientId, documentId, ownerUserId: userId, executiveNamed: true };

describe('the permission table', () => {
  it('has a column for every role there is', () => {
    expect(Object.keys(actors)).toHaveLength(agencyRoles.length + clientRoles.length + 1 + staffRoles.length);
  });

  it('has every permission in exactly one row of product.md, in what the rows presuppose, or with staff', () => {
    const listed = [...productRows, ...presupposedRows].flatMap((row) => row.permissions);
    expect(new Set(listed).size).toBe(listed.length);
    const all = new Set<Permission>([...listed, ...platformAdmin]);
    expect([...all].sort()).toEqual([...allPermissions].sort());
  });

  it('names every permission domain.resource:verb', () => {
    for (const permission of allPermissions) {
      expect(permission).toMatch(/^[a-z]+\.[a-z]+:[a-z]+$/);
    }
  });

  describe.each([...productRows, ...presupposedRows])('$row', ({ permissions }) => {
    it.each(permissions.flatMap((permission) => columns.map((column) => ({ permission, column }))))(
      '$permission for $column',
      ({ permission, column }) => {
        const may = expected.get(permission)?.has(column) ?? false;
        expect(can(actors[column], permission)).toBe(may);
        expect(can(actors[column], permission, own)).toBe(may);
      },
    );
  });

  it.each([
    ['library admin', libraryAdmin],
    ['platform admin', platformAdmin],
  ] as const)('gives the %s exactly their permissions', (column, held) => {
    expect([...permissionsOf(actors[column])].sort()).toEqual([...held].sort());
  });

  it('shows no staff role any plan content', () => {
    for (const column of ['library admin', 'platform admin'] as const) {
      const domains = permissionsOf(actors[column]).map((permission) => permission.split('.')[0]);
      expect(domains).not.toContain('plan');
      expect(domains).not.toContain('version');
      expect(domains).not.toContain('comment');
    }
  });

  it.each([
    ['owner', 'admin'],
    ['admin', 'planner'],
    ['planner', 'contributor'],
    ['contributor', 'viewer'],
    ['approver', 'reviewer'],
    ['reviewer', 'client viewer'],
    ['platform admin', 'library admin'],
  ] as const)('lets the %s do all that the %s may', (higher, lower) => {
    for (const resource of [undefined, own]) {
      expect(permissionsOf(actors[higher], resource)).toEqual(
        expect.arrayContaining([...permissionsOf(actors[lower], resource)]),
      );
    }
  });

  it('keeps each step of that ladder a real one', () => {
    const sizes = columns.map((column) => permissionsOf(actors[column]).length);
    const [ownerSize, admin, planner, contributor, viewer, clientViewer, reviewer, approver] = sizes;
    expect([ownerSize, admin, planner, contributor, viewer]).toEqual(
      [...new Set([ownerSize, admin, planner, contributor, viewer])].sort((a, b) => Number(b) - Number(a)),
    );
    expect([approver, reviewer, clientViewer]).toEqual(
      [...new Set([approver, reviewer, clientViewer])].sort((a, b) => Number(b) - Number(a)),
    );
  });

  it.each(Object.entries(systemTasks))(
    'lets the task %s do what is listed and nothing else',
    (task, listed) => {
      const system: Actor = { kind: 'system', agencyId, task };
      expect([...permissionsOf(system)].sort()).toEqual([...listed].sort());
    },
  );

  it.each(['', 'unknown', 'constructor', '__proto__'])('lets the unlisted task %j do nothing', (task) => {
    expect(permissionsOf({ kind: 'system', agencyId, task })).toEqual([]);
  });
});
