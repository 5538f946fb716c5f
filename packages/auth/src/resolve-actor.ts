import { type Actor, platformAgencyId } from '@kader/access';
import type { Audience, MembershipEntry } from '@kader/db';
import type { SessionUser } from './session.ts';

/**
 * Returns who this person is in the agency that the URL names, or null when they have no place there; the caller
 * answers NOT_FOUND, so that a foreign agency and one that does not exist look the same. `places` are those the database
 * held at this very request: someone removed is out at the next one.
 *
 * Web: a member, or else a person of the agency's clients with all their seats there. Admin: staff, always in
 * the platform's own agency; `agencySlug` is then null, as admin addresses name none.
 */
export function resolveActor(request: {
  readonly user: SessionUser;
  readonly places: readonly MembershipEntry[];
  readonly agencySlug: string | null;
  readonly audience: Audience;
}): Actor | null {
  const { user, places, agencySlug, audience } = request;
  if (audience === 'admin') {
    return agencySlug === null && user.staffRole !== null
      ? { kind: 'staff', agencyId: platformAgencyId, userId: user.id, role: user.staffRole }
      : null;
  }
  const here = places.filter((place) => place.agencySlug === agencySlug);
  const place = here.find(({ kind }) => kind === 'member') ?? here[0];
  return place === undefined ? null : toActor(user.id, place);
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
