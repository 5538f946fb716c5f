import type { Actor } from '@kader/access';

/** How history and audit name an actor: kind, and the id of person, grant or task. */
export function actorColumns(actor: Actor): { actorKind: Actor['kind']; actorId: string } {
  switch (actor.kind) {
    case 'guest':
      return { actorKind: actor.kind, actorId: actor.grantId };
    case 'system':
      return { actorKind: actor.kind, actorId: actor.task };
    default:
      return { actorKind: actor.kind, actorId: actor.userId };
  }
}

/** The person behind an actor; null for guests and tasks. */
export function userIdOf(actor: Actor): string | null {
  return 'userId' in actor ? actor.userId : null;
}
