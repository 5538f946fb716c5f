import type { Actor } from '@kader/access';
import { KaderError } from '@kader/errors';

/** The person who asks. Throws FORBIDDEN for guests and tasks, who ask nobody. */
export function requesterOf(actor: Actor): string {
  if (!('userId' in actor)) {
    throw new KaderError('FORBIDDEN');
  }
  return actor.userId;
}
