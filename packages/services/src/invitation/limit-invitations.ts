import { hitRateLimit, type RateRule, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { sha256Hex } from '@kader/plan/canonical';
import type { ServiceContext } from '../use-case/service-context.ts';

const windowSeconds = 86_400;
/** Invitations that an agency has mailed in a day: more than anybody means to, fewer than who would send spam in its name. */
const perAgency: RateRule = { limit: 200, windowSeconds };
/** Of these, to one address that never accepted any. */
const perAddress: RateRule = { limit: 10, windowSeconds };

/** Somebody to be invited; `userId` is null where they never accepted an invitation of this kind. */
interface Invited {
  readonly email: string;
  readonly userId: string | null;
}

/**
 * Counts mails that invite addresses to an agency or its clients; an address is not given away by the key. Throws
 * MAIL_LIMIT, with the seconds after which it will work again among its params.
 */
export async function limitInvitations(
  context: ServiceContext,
  agencyId: string,
  invited: readonly Invited[],
): Promise<void> {
  const hits = invited.flatMap(({ email, userId }) => [
    { key: `invitations:${agencyId}`, rule: perAgency },
    ...(userId === null ? [{ key: `invitations:${agencyId}:${sha256Hex(email)}`, rule: perAddress }] : []),
  ]);
  await withIdentity(context.db, async (identity) => {
    for (const { key, rule } of hits) {
      const { allowed, retryAfterSeconds } = await hitRateLimit(identity, key, rule, context.clock());
      if (!allowed) {
        throw new KaderError('MAIL_LIMIT', { params: { retryAfterSeconds } });
      }
    }
  });
}
