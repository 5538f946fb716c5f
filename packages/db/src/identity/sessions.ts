import { type IdentityTx, queryIdentity } from '../doors/with-identity.ts';
import { type UserRow, userColumns } from './users.ts';

/** App that a session opens. */
export type Audience = 'web' | 'admin';

export interface SessionRow {
  /** SHA-256 of the cookie's token, hex: whoever reads the table cannot sign in with it. */
  readonly tokenHash: string;
  readonly userId: string;
  readonly audience: Audience;
  readonly createdAt: Date;
  readonly expires: Date;
}

export async function createSession(identity: IdentityTx, session: SessionRow): Promise<void> {
  const { tokenHash, userId, audience, createdAt, expires } = session;
  await queryIdentity(
    identity,
    'insert into session (token_hash, user_id, audience, created_at, expires) values ($1, $2, $3, $4, $5)',
    [tokenHash, userId, audience, createdAt, expires],
  );
}

/** The session with its person, if it lives at `now` and was made for this app; one round trip. */
export async function findSession(
  identity: IdentityTx,
  key: Pick<SessionRow, 'tokenHash' | 'audience'>,
  now: Date,
): Promise<{ readonly session: SessionRow; readonly user: UserRow } | null> {
  const rows = await queryIdentity<UserRow & { createdAt: Date; expires: Date }>(
    identity,
    `select ${userColumns}, s.created_at as "createdAt", s.expires
     from session s join "user" u on u.id = s.user_id
     where s.token_hash = $1 and s.audience = $2 and s.expires > $3`,
    [key.tokenHash, key.audience, now],
  );
  const [row] = rows;
  if (row === undefined) {
    return null;
  }
  const { createdAt, expires, ...user } = row;
  return { session: { ...key, userId: user.id, createdAt, expires }, user };
}

/** Moves the end of a session. */
export async function extendSession(identity: IdentityTx, tokenHash: string, expires: Date): Promise<void> {
  await queryIdentity(identity, 'update session set expires = $2 where token_hash = $1', [
    tokenHash,
    expires,
  ]);
}

/** Signs out: the token opens nothing any more. */
export async function deleteSession(identity: IdentityTx, tokenHash: string): Promise<void> {
  await queryIdentity(identity, 'delete from session where token_hash = $1', [tokenHash]);
}

/** Signs a person out everywhere. */
export async function deleteSessionsOf(identity: IdentityTx, userId: string): Promise<void> {
  await queryIdentity(identity, 'delete from session where user_id = $1', [userId]);
}

/** Clears away what has expired. */
export async function deleteExpiredSessions(identity: IdentityTx, now: Date): Promise<void> {
  await queryIdentity(identity, 'delete from session where expires <= $1', [now]);
  await queryIdentity(identity, 'delete from verification_token where expires <= $1', [now]);
}
