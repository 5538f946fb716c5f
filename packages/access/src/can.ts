import { KaderError } from '@kader/errors';
import type { Actor, ClientSeat } from './actor.ts';
import { platformAgencyId } from './actor.ts';
import type { Grant, Permission } from './permissions.ts';
import { allPermissions, grantOf, systemTasks } from './permissions.ts';

/**
 * Facts about the object in question, read by the server (never taken from input). A fact that a rule needs
 * and that is absent counts against the actor.
 */
export interface Resource {
  readonly agencyId?: string | undefined;
  readonly clientId?: string | undefined;
  /** Plan, briefing or other document; what a guest's link is compared with. */
  readonly documentId?: string | undefined;
  /** User whom the goal names as its owner; null when the owner has no account. */
  readonly ownerUserId?: string | null | undefined;
  /** Whether any seat of this client is the executive. */
  readonly executiveNamed?: boolean | undefined;
}

/**
 * Whether the actor may do this. Without `resource`: whether the role may do it on anything at all, which is
 * the question of a menu or of a use-case before it has loaded its object. With `resource` (even an empty
 * one): whether they may do it on that object.
 */
export function can(actor: Actor, permission: Permission, resource?: Resource): boolean {
  const grant = grantOf(permission);
  if (resource?.agencyId !== undefined && resource.agencyId !== actor.agencyId) {
    return false;
  }
  switch (actor.kind) {
    case 'member':
      return (
        (grant.agency?.includes(actor.role) ?? false) &&
        (resource === undefined || memberMeets(actor, grant, resource))
      );
    case 'clientPerson':
      return actor.seats.some((seat) => seatMeets(actor.userId, seat, grant, resource));
    case 'guest':
      return grant.guest === true && (resource === undefined || resource.documentId === actor.targetId);
    case 'staff':
      return actor.agencyId === platformAgencyId && (grant.staff?.includes(actor.role) ?? false);
    case 'system':
      return taskPermissions(actor.task).includes(permission);
  }
}

/**
 * Returns when the actor may do this, else throws. NOT_FOUND when the object lies where this actor must not
 * know of anything (another agency, a client they do not sit at, a document their link does not name), so
 * that it cannot be told from an id that does not exist; FORBIDDEN otherwise.
 */
export function assertCan(actor: Actor, permission: Permission, resource?: Resource): void {
  if (can(actor, permission, resource)) {
    return;
  }
  throw new KaderError(resource !== undefined && isHidden(actor, resource) ? 'NOT_FOUND' : 'FORBIDDEN');
}

/**
 * Returns all the actor may do on an object (or, without one, on anything), in the order of the table. For
 * screens: it travels to components as a plain list.
 */
export function permissionsOf(actor: Actor, resource?: Resource): readonly Permission[] {
  return allPermissions.filter((permission) => can(actor, permission, resource));
}

type Member = Extract<Actor, { kind: 'member' }>;

/** A contributor who is assigned to clients knows of nothing that lies at another. */
function liesElsewhere({ role, assignedClientIds }: Member, { clientId }: Resource): boolean {
  const bound = role === 'contributor' && assignedClientIds.length > 0;
  return bound && clientId !== undefined && !assignedClientIds.includes(clientId);
}

function memberMeets(actor: Member, grant: Grant, resource: Resource): boolean {
  if (liesElsewhere(actor, resource)) {
    return false;
  }
  if (grant.rule === undefined) {
    return true;
  }
  switch (grant.rule) {
    case 'assigned-client':
      return (
        actor.role !== 'contributor' ||
        actor.assignedClientIds.length === 0 ||
        resource.clientId !== undefined
      );
    case 'goal-owner':
      return resource.ownerUserId === actor.userId;
    case 'named-chooser':
      return false;
  }
}

function seatMeets(userId: string, seat: ClientSeat, grant: Grant, resource: Resource | undefined): boolean {
  if (!(grant.client?.includes(seat.role) ?? false)) {
    return false;
  }
  if (resource === undefined) {
    return grant.rule !== 'named-chooser' || seat.executive || seat.steering;
  }
  if (resource.clientId !== seat.clientId) {
    return false;
  }
  if (grant.rule === undefined) {
    return true;
  }
  switch (grant.rule) {
    case 'named-chooser':
      return seat.executive || (seat.steering && resource.executiveNamed === false);
    case 'goal-owner':
      return resource.ownerUserId === userId;
    case 'assigned-client':
      return false;
  }
}

function taskPermissions(task: string): readonly Permission[] {
  const entry = Object.entries(systemTasks).find(([name]) => name === task);
  return entry === undefined ? [] : entry[1];
}

function isHidden(actor: Actor, resource: Resource): boolean {
  if (resource.agencyId !== undefined && resource.agencyId !== actor.agencyId) {
    return true;
  }
  switch (actor.kind) {
    case 'clientPerson':
      return !actor.seats.some((seat) => seat.clientId === resource.clientId);
    case 'guest':
      return resource.documentId !== actor.targetId;
    case 'member':
      return liesElsewhere(actor, resource);
    case 'staff':
    case 'system':
      return false;
  }
}
