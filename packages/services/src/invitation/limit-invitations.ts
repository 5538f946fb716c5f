import { hitRateLimit, type RateRule, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { sha256Hex } from '@kader/plan/canonical';
import type { ServiceContext } from '../use-case/service-context.ts';

const windowSeconds = 86_400;
/** Invitations that an agency has mailed in a day: more than anybody means to, fewer than who would send spam in its name. */
const perAgency: RateRule = { limit: 200, windowSeconds };
/** Of these, to one address. */
const perAddress: RateRule = { limit: 10, windowSeconds };

/**
 * Counts mails that invite addresses to an agency or its clients; an address is not given away by the key. Throws
 * MAIL_LIMIT, with the seconds after which it will work again among its params.
 */
export async function limitInvitations(
  context: ServiceContext,
  agencyId: string,
  emails: readonly string[],
): Promise<void> {
  const hits = emails.flatMap((email) => [
    { key: `invitations:${agencyId}`, rule: perAgency },
    { key: `invitations:${agencyId}:${sha256Hex(email)}`, rule: perAddress },
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
