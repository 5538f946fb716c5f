import { type Actor, type AgencyRole, agencyRoles, assertCan, can } from '@kader/access';
import { listClients, type MembershipRow, type ScopedTx } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { idInput } from '../use-case/input-fields.ts';

export const roleInput = z.enum(agencyRoles);

/** Clients that a contributor works for; none = all. Of no other role. */
export const clientIdsInput = z.array(idInput).max(500);

/** Throws FORBIDDEN where a role is given or taken that an actor has no say about: only owners make owners. */
export function assertMayGive(actor: Actor, ...roles: readonly AgencyRole[]): void {
  assertCan(actor, 'agency.members:manage');
  if (roles.includes('owner')) {
    assertCan(actor, 'agency.owners:manage');
  }
}

/** Whether a member has a say about a role, and may so invite somebody to it. */
export function mayGive(
  { agencyId }: ScopedTx,
  { userId, role }: Pick<MembershipRow, 'userId' | 'role'>,
  given: AgencyRole,
): boolean {
  const member: Actor = { kind: 'member', agencyId, userId, role, assignedClientIds: [] };
  return can(member, 'agency.members:manage') && (given !== 'owner' || can(member, 'agency.owners:manage'));
}

/**
 * The clients to assign, each once. Throws INVALID_INPUT for clients of any other role than a contributor's, NOT_FOUND for
 * one that does not exist.
 */
export async function clientsToAssign(
  scope: ScopedTx,
  role: AgencyRole,
  clientIds: readonly string[],
): Promise<readonly string[]> {
  if (clientIds.length === 0) {
    return [];
  }
  if (role !== 'contributor') {
    throw new KaderError('INVALID_INPUT', { path: ['clientIds'], params: { reason: 'notOption' } });
  }
  const known = new Set((await listClients(scope)).map(({ id }) => id));
  if (clientIds.some((id) => !known.has(id))) {
    throw new KaderError('NOT_FOUND', { path: ['clientIds'] });
  }
  return [...new Set(clientIds)];
}

/** Throws LAST_OWNER where an agency with these owners would be left without any. */
export function refuseLastOwner(owners: readonly string[], userId: string): void {
  if (owners.every((owner) => owner === userId)) {
    throw new KaderError('LAST_OWNER');
  }
}
