import { type Audience, hitRateLimit, type RateRule, returnHit, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { sha256Hex } from '@kader/plan/canonical';
import type { ServiceContext } from '../use-case/service-context.ts';
import { linkMinutes } from './sign-in-link.ts';

const windowSeconds = linkMinutes * 60;

/** Links to one address, whoever asks. */
const perAddress: RateRule = { limit: 5, windowSeconds };
/** Requests and tries from one source, whatever the address. */
const perSource: RateRule = { limit: 20, windowSeconds };
/** All who ask together where nobody's source can be known: then they share one count. */
const withoutSource: RateRule = { limit: 300, windowSeconds };

async function hit(context: ServiceContext, key: string, rule: RateRule): Promise<void> {
  const { allowed, retryAfterSeconds } = await withIdentity(context.db, (identity) =>
    hitRateLimit(identity, key, rule, context.clock()),
  );
  if (!allowed) {
    throw new KaderError('RATE_LIMITED', { params: { retryAfterSeconds } });
  }
}

/** A door and where somebody came to it from. */
interface SourceAtDoor {
  readonly audience: Audience;
  readonly source: string | null;
}

const sourceKey = (what: 'ask' | 'use', { audience, source }: SourceAtDoor) =>
  `sign-in:${audience}:${what}:${source ?? 'anywhere'}`;

/**
 * Counts what comes from a source to a door. Using links is not counted where no source is known: a stranger's tries
 * would stop everybody, while each link dies of five of them by itself. Throws RATE_LIMITED.
 */
export async function limitSource(
  context: ServiceContext,
  what: 'ask' | 'use',
  from: SourceAtDoor,
): Promise<void> {
  const { source } = from;
  if (what === 'use' && source === null) {
    return;
  }
  await hit(context, sourceKey(what, from), source === null ? withoutSource : perSource);
}

/**
 * Takes back the request and the try of somebody who got in: an office behind one address is not kept out by its own people,
 * however many of them sign in. Nobody gains tries by it: each link that lets somebody in was counted when it was asked for.
 */
export async function returnSourceHits(context: ServiceContext, from: SourceAtDoor): Promise<void> {
  await withIdentity(context.db, async (identity) => {
    await returnHit(identity, sourceKey('ask', from));
    await returnHit(identity, sourceKey('use', from));
  });
}

/** A door and who asks for a link there. */
interface AddressAtDoor {
  readonly audience: Audience;
  readonly email: string;
}

const addressKey = ({ audience, email }: AddressAtDoor) => `sign-in:${audience}:address:${sha256Hex(email)}`;

/**
 * Counts links to an address, which the key does not give away. Throws RATE_LIMITED, whether or not anybody has the address.
 * Each door counts for itself: the library's, which may send nothing, would otherwise lock people out of the web app unseen.
 */
export async function limitAddress(context: ServiceContext, asked: AddressAtDoor): Promise<void> {
  await hit(context, addressKey(asked), perAddress);
}

/** A link that could not be mailed is not counted: who tries again while mail is down is not locked out when it is back. */
export async function returnAddressHit(context: ServiceContext, asked: AddressAtDoor): Promise<void> {
  await withIdentity(context.db, (identity) => returnHit(identity, addressKey(asked)));
}
