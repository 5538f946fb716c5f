import type { Actor } from '@kader/access';
import type { Person, ServiceContext } from '@kader/services';

/** What one request knows about itself: who, in which agency, with which machinery. Resolved once, before any work. */
export interface RequestContext {
  readonly services: ServiceContext;
  readonly requestId: string;
  /** Signed-in person, or null. */
  readonly person: Person | null;
  /** The person in the agency of the URL; null when the URL names none. Never null for a tenant procedure (see `requireActor`). */
  readonly actor: Actor | null;
}
