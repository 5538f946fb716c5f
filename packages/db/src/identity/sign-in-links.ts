import type { Locale } from '@kader/plan/template';
import { type IdentityTx, queryIdentity } from '../doors/with-identity.ts';
import type { Audience, NewSession } from './sessions.ts';

/** How often somebody may come to a link with a wrong secret; after the last of them the link is dead. */
const wrongTriesMax = 5;

/** A sign-in link that was sent. Its secret is kept as a hash. */
export interface SignInLinkRow {
  readonly id: string;
  /** SHA-256 of the secret, hex. */
  readonly tokenHash: string;
  /** Lower case. */
  readonly email: string;
  readonly audience: Audience;
  /** Language in which it was asked for. */
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly expires: Date;
}

export async function createSignInLink(identity: IdentityTx, link: SignInLinkRow): Promise<void> {
  const { id, tokenHash, email, audience, locale, createdAt, expires } = link;
  await queryIdentity(
    identity,
    `insert into verification_token (id, token_hash, email, audience, locale, created_at, expires)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, tokenHash, email, audience, locale, createdAt, expires],
  );
}

/** The address that a link of this app was sent to, if it may still be used at `now`. Looks at nothing but the id, and changes nothing. */
export async function findSignInLink(
  identity: IdentityTx,
  key: Pick<SignInLinkRow, 'id' | 'audience'>,
  now: Date,
): Promise<string | null> {
  const [row] = await queryIdentity<{ email: string }>(
    identity,
    `select email from verification_token
     where id = $1 and audience = $2 and expires > $3 and wrong_tries < $4`,
    [key.id, key.audience, now, wrongTriesMax],
  );
  return row?.email ?? null;
}

/**
 * Uses a link up and begins the session it was for: both, or neither. Returns whose session it is; null for a link that
 * is unknown, of another app, used (also by the second of two at once), expired, dead of wrong tries, or whose secret
 * this is not, which counts as a try. `newUserId` becomes the id of somebody who has no account yet (web app only).
 */
export async function signInByLink(
  identity: IdentityTx,
  link: Pick<SignInLinkRow, 'id' | 'tokenHash' | 'audience'>,
  session: NewSession,
  newUserId: string,
): Promise<string | null> {
  const { tokenHash, createdAt, expires, userAgent } = session;
  const [row] = await queryIdentity<{ person: string | null }>(
    identity,
    'select app.sign_in_by_link($1, $2, $3, $4, $5, $6, $7, $8, $9) as person',
    [
      link.id,
      link.tokenHash,
      link.audience,
      createdAt,
      wrongTriesMax,
      newUserId,
      tokenHash,
      expires,
      userAgent,
    ],
  );
  return row?.person ?? null;
}
