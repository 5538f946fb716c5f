import { type Actor, platformAgencyId } from '@kader/access';
import {
  type Audience,
  type Database,
  listMembershipsOf,
  type MembershipEntry,
  withIdentity,
} from '@kader/db';
import type { SessionUser } from './session.ts';

/**
 * Returns who this person is in the agency that the URL names, or null when they have no place there; the caller
 * answers NOT_FOUND, so that a foreign agency and one that does not exist look the same. Memberships are read
 * from the database each time: someone removed is out at the next request.
 *
 * Web: a member, or else a person of the agency's clients with all their seats there. Admin: staff, always in
 * the platform's own agency; `agencySlug` is then null, as admin addresses name none.
 */
export async function resolveActor(
  db: Database,
  request: { readonly user: SessionUser; readonly agencySlug: string | null; readonly audience: Audience },
): Promise<Actor | null> {
  const { user, agencySlug, audience } = request;
  if (audience === 'admin') {
    return agencySlug === null && user.staffRole !== null
      ? { kind: 'staff', agencyId: platformAgencyId, userId: user.id, role: user.staffRole }
      : null;
  }
  if (agencySlug === null) {
    return null;
  }
  const entries = await withIdentity(db, (identity) => listMembershipsOf(identity, user.id));
  const here = entries.filter((entry) => entry.agencySlug === agencySlug);
  const entry = here.find(({ kind }) => kind === 'member') ?? here[0];
  return entry === undefined ? null : toActor(user.id, entry);
}

function toActor(userId: string, entry: MembershipEntry): Actor {
  const { agencyId } = entry;
  if (entry.kind === 'member') {
    const { kind, role } = entry;
    const assignedClientIds = role === 'contributor' ? entry.assignedClientIds : [];
    return { kind, agencyId, userId, role, assignedClientIds };
  }
  const seats = entry.seats.map(({ clientId, role, executive, steering }) => ({
    clientId,
    role,
    executive,
    steering,
  }));
  return { kind: entry.kind, agencyId, userId, seats };
}
