import type { AgencyRole, ClientRole, StaffRole } from './actor.ts';

/**
 * Condition that the object itself must meet, beside the role:
 * - `assigned-client`: a contributor who is assigned to clients may do it on plans of those clients only
 *   (whatever the permission, nothing of another client exists for them).
 * - `named-chooser`: the client's executive; a seat on the steering committee only while no executive is named.
 * - `goal-owner`: only the person whom the goal names as its owner.
 */
export type ObjectRule = 'assigned-client' | 'named-chooser' | 'goal-owner';

/** Who holds a permission. A group that is absent holds it never. */
export interface Grant {
  readonly agency?: readonly AgencyRole[];
  readonly client?: readonly ClientRole[];
  /** A guest, on the one document their link names. */
  readonly guest?: true;
  readonly staff?: readonly StaffRole[];
  readonly rule?: ObjectRule;
}

const owner = ['owner'] as const;
const admins = ['owner', 'admin'] as const;
const planners = ['owner', 'admin', 'planner'] as const;
const contributors = ['owner', 'admin', 'planner', 'contributor'] as const;
const everyMember = ['owner', 'admin', 'planner', 'contributor', 'viewer'] as const;

const approvers = ['approver'] as const;
const reviewers = ['reviewer', 'approver'] as const;
const everySeat = ['viewer', 'reviewer', 'approver'] as const;

const librarians = ['library-admin', 'platform-admin'] as const;
const platform = ['platform-admin'] as const;

/**
 * The one table of who may do what, in the order of product.md. Server, screens and tests read it; nothing
 * else decides on roles. Permissions are named `domain.resource:verb`. Staff act in the platform's own
 * agency only, so `library.templates:edit` is the platform's library for them and the agency's own for a member.
 */
export const permissions = {
  // billing, tier, delete agency
  'agency.billing:manage': { agency: owner },
  'agency.tier:change': { agency: owner },
  'agency.account:delete': { agency: owner },
  // who may do the above: making somebody an owner, and taking that from an owner
  'agency.owners:manage': { agency: owner },

  // members, branding, audit, own templates (edit, publish)
  'agency.members:manage': { agency: admins },
  'agency.settings:edit': { agency: admins },
  'agency.branding:edit': { agency: admins },
  'agency.audit:read': { agency: admins },
  'library.templates:edit': { agency: admins, staff: librarians },
  'library.templates:publish': { agency: admins, staff: librarians },

  // clients: create, archive, invite client people
  'client.workspace:create': { agency: planners },
  'client.workspace:edit': { agency: planners },
  'client.workspace:archive': { agency: planners },
  'client.people:invite': { agency: planners },

  // plans, briefings: create, structure, send for review, share
  'plan.document:create': { agency: planners },
  'plan.structure:edit': { agency: planners },
  'plan.review:request': { agency: planners },
  'plan.version:share': { agency: planners },
  'briefing.document:create': { agency: planners },
  'briefing.structure:edit': { agency: planners },
  'briefing.document:share': { agency: planners },

  // edit content, enter actuals
  'plan.content:edit': { agency: contributors, rule: 'assigned-client' },
  'plan.actuals:enter': { agency: contributors, rule: 'assigned-client' },
  'briefing.content:edit': { agency: contributors, rule: 'assigned-client' },

  // waive an error, import, restore, archive, delete
  'plan.check:waive': { agency: planners },
  'plan.document:import': { agency: planners },
  'plan.document:restore': { agency: planners },
  'plan.document:archive': { agency: planners },
  'plan.document:delete': { agency: planners },
  'client.workspace:delete': { agency: planners },
  'client.workspace:restore': { agency: planners },

  // internal comments, internal rates and costs: see
  'comment.internal:read': { agency: everyMember },
  'plan.internals:read': { agency: everyMember },

  // export the working plan
  'plan.content:export': { agency: everyMember },

  // shared versions of the own client: read, export
  'version.shared:read': { agency: everyMember, client: everySeat },
  'version.shared:export': { agency: everyMember, client: everySeat },

  // comment on them
  'comment.shared:write': { agency: contributors, client: reviewers },

  // approve, ask for changes
  'review.decision:make': { client: approvers },

  // choose the scenario
  'review.scenario:choose': { client: approvers, rule: 'named-chooser' },

  // record a client's goal acceptance or scenario choice made elsewhere
  'review.acceptance:record': { agency: planners },
  'review.scenario:record': { agency: planners },

  // accept a goal as its owner
  'plan.goal:accept': { agency: contributors, client: reviewers, rule: 'goal-owner' },

  // own briefing: read, ask, accept, deliver
  'briefing.own:read': { guest: true },
  'briefing.own:ask': { guest: true },
  'briefing.own:accept': { guest: true },
  'briefing.own:deliver': { guest: true },

  // what the rows above presuppose: who may change or export something can see where it stands
  'agency.portfolio:read': { agency: everyMember },
  'agency.members:read': { agency: everyMember },
  'client.workspace:read': { agency: everyMember, client: everySeat },
  'plan.content:read': { agency: everyMember },
  'briefing.content:read': { agency: everyMember },
  'library.templates:read': { agency: everyMember, staff: librarians },
  'comment.internal:write': { agency: contributors },

  // library admin: the platform library; platform admin: that, and agencies, subscriptions, jobs, platform audit
  'library.catalogues:edit': { staff: librarians },
  'library.impact:read': { staff: librarians },
  'platform.agencies:manage': { staff: platform },
  'platform.users:read': { staff: platform },
  'platform.subscriptions:manage': { staff: platform },
  'platform.jobs:manage': { staff: platform },
  'platform.audit:read': { staff: platform },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof permissions;

/** Every permission, in the order of the table. */
export const allPermissions = Object.keys(permissions) as readonly Permission[];

/** Returns who holds a permission, with the type that lists every group. */
export function grantOf(permission: Permission): Grant {
  return permissions[permission];
}

/**
 * What the system may do, per task. A task that is not listed may do nothing, so a new job says here what it
 * touches. Each runs for one agency, the one its actor carries.
 */
export const systemTasks = {
  /** Installs packaged templates and catalogues into the platform's library. */
  'install-library': [
    'library.templates:read',
    'library.templates:edit',
    'library.templates:publish',
    'library.catalogues:edit',
  ],
  /** Makes the file of an export that a person asked for. */
  'make-export': ['plan.content:read', 'plan.content:export', 'version.shared:read', 'version.shared:export'],
  /** Sends a mail whose cause is already stored. */
  'send-mail': ['version.shared:read', 'client.workspace:read', 'agency.members:read'],
  /** Gives a person who was invited their place; the right to do so is the invitation's token. */
  'accept-invitation': ['agency.members:manage', 'client.workspace:read', 'client.people:invite'],
  /** Sets going what follows from a client's decision: the file of the version, the mail, the roll-ups. */
  'after-decision': ['plan.content:read', 'version.shared:read', 'version.shared:export'],
  /** Carries out the choice of a scenario: writes it into the working plan, then the files of the version and the mail. */
  'after-choice': ['plan.content:read', 'plan.content:edit', 'version.shared:read', 'version.shared:export'],
  /** Erases what has lain in the bin for its days. */
  'empty-bin': ['plan.document:delete', 'client.workspace:delete'],
  /** Brings counts, checks and completeness of a document up to date. */
  'roll-up': ['plan.content:read', 'plan.internals:read', 'briefing.content:read'],
} as const satisfies Record<string, readonly Permission[]>;

export type SystemTask = keyof typeof systemTasks;
