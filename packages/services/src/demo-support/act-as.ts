import { listMembershipsOf, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import type { Acting, Person } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/** Resolves a person to who they are in an agency, as a request does from a session. Throws FORBIDDEN for a stranger. */
export async function actAs(context: ServiceContext, person: Person, agencySlug: string): Promise<Acting> {
  const entries = await withIdentity(context.db, (identity) => listMembershipsOf(identity, person.userId));
  const entry = entries.find((candidate) => candidate.agencySlug === agencySlug);
  if (entry === undefined) {
    throw new KaderError('FORBIDDEN');
  }
  const { agencyId } = entry;
  const { userId, name } = person;
  if (entry.kind === 'member') {
    const { role, assignedClientIds } = entry;
    return { actor: { kind: 'member', agencyId, userId, role, assignedClientIds }, name };
  }
  const seats = entry.seats.map(({ clientId, role, executive, steering }) => ({
    clientId,
    role,
    executive,
    steering,
  }));
  return { actor: { kind: 'clientPerson', agencyId, userId, seats }, name };
}
