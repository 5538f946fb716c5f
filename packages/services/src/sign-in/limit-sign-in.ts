import { hitRateLimit, type RateRule, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { sha256Hex } from '@kader/plan/canonical';
import type { ServiceContext } from '../use-case/service-context.ts';
import { linkMinutes } from './sign-in-link.ts';

const windowSeconds = linkMinutes * 60;

/** Links to one address, whoever asks. */
const perAddress: RateRule = { limit: 5, windowSeconds };
/** Requests and tries from one source, whatever the address. */
const perSource: RateRule = { limit: 20, windowSeconds };
/** All together where nobody's source can be known: then they share one count. */
const withoutSource: RateRule = { limit: 300, windowSeconds };

async function hit(context: ServiceContext, key: string, rule: RateRule): Promise<void> {
  const { allowed } = await withIdentity(context.db, (identity) =>
    hitRateLimit(identity, key, rule, context.clock()),
  );
  if (!allowed) {
    throw new KaderError('RATE_LIMITED');
  }
}

/** Counts what comes from a source. Throws RATE_LIMITED. */
export async function limitSource(
  context: ServiceContext,
  what: 'ask' | 'use',
  source: string | null,
): Promise<void> {
  await hit(context, `sign-in:${what}:${source ?? 'anywhere'}`, source === null ? withoutSource : perSource);
}

/** Counts links to an address, which the key does not give away. Throws RATE_LIMITED, whether or not anybody has the address. */
export async function limitAddress(context: ServiceContext, email: string): Promise<void> {
  await hit(context, `sign-in:address:${sha256Hex(email)}`, perAddress);
}
