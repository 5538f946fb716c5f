import { type Database, rolePool } from '../doors/database.ts';
import { type IdentityTx, queryIdentity } from '../doors/with-identity.ts';
import { type MembershipEntry, type MembershipRecord, membershipColumns, toMembership } from './lookups.ts';
import { type UserRow, userColumns } from './users.ts';

/** App that a session opens. */
export type Audience = 'web' | 'admin';

export interface SessionRow {
  /** SHA-256 of the cookie's token, hex: whoever reads the table cannot sign in with it. */
  readonly tokenHash: string;
  readonly userId: string;
  readonly audience: Audience;
  /** What the browser called itself when the session began; empty if it said nothing. At most 400 characters. */
  readonly userAgent: string;
  readonly createdAt: Date;
  /** Written down now and then, not with every request. */
  readonly lastUsedAt: Date;
  readonly expires: Date;
}

/** A session about to begin for somebody who is not known yet. */
export type NewSession = Pick<SessionRow, 'tokenHash' | 'userAgent' | 'createdAt' | 'expires'>;

const sessionColumns = `s.token_hash as "tokenHash", s.user_id as "userId", s.audience, s.user_agent as "userAgent",
  s.created_at as "createdAt", s.last_used_at as "lastUsedAt", s.expires`;

export async function createSession(
  identity: IdentityTx,
  session: NewSession & Pick<SessionRow, 'userId' | 'audience'>,
): Promise<void> {
  const { tokenHash, userId, audience, userAgent, createdAt, expires } = session;
  await queryIdentity(
    identity,
    `insert into session (token_hash, user_id, audience, user_agent, created_at, last_used_at, expires)
     values ($1, $2, $3, $4, $5, $5, $6)`,
    [tokenHash, userId, audience, userAgent, createdAt, expires],
  );
}

/** A session with what every request has to know of its person. */
interface FoundSession {
  readonly session: SessionRow;
  readonly user: UserRow;
  /** Where the person belongs in the agency asked for, on one side of it or on both. */
  readonly places: readonly MembershipEntry[];
}

type FoundRecord = SessionRow &
  UserRow & { readonly [Key in keyof MembershipRecord]: MembershipRecord[Key] | null };

/**
 * The session with its person, if it lives at `now` and was made for this app, and the person's places in one agency, if
 * one is named; one round trip, since every request asks.
 */
export async function findSession(
  identity: IdentityTx,
  key: Pick<SessionRow, 'tokenHash' | 'audience'>,
  now: Date,
  agencySlug: string | null = null,
): Promise<FoundSession | null> {
  const rows = await queryIdentity<FoundRecord>(
    identity,
    `select ${userColumns}, ${sessionColumns}, ${membershipColumns}
     from session s join "user" u on u.id = s.user_id
     left join lateral (
       select * from app.my_memberships(u.id) where $4::text is not null and agency_slug = $4
     ) m on true
     where s.token_hash = $1 and s.audience = $2 and s.expires > $3`,
    [key.tokenHash, key.audience, now, agencySlug],
  );
  const [row] = rows;
  if (row === undefined) {
    return null;
  }
  const { tokenHash, userId, audience, userAgent, createdAt, lastUsedAt, expires } = row;
  const { id, email, name, emailVerified, image, locale, staffRole } = row;
  return {
    session: { tokenHash, userId, audience, userAgent, createdAt, lastUsedAt, expires },
    user: { id, email, name, emailVerified, image, locale, staffRole },
    places: rows.flatMap((place) => (place.kind === null ? [] : toMembership(place as MembershipRecord))),
  };
}

/** Sessions of a person that live at `now`, in every app, last used first. */
export async function listSessionsOf(identity: IdentityTx, userId: string, now: Date): Promise<SessionRow[]> {
  return await queryIdentity<SessionRow>(
    identity,
    `select ${sessionColumns} from session s where s.user_id = $1 and s.expires > $2
     order by s.last_used_at desc, s.created_at desc, s.token_hash`,
    [userId, now],
  );
}

/** Moves the end of a session that was used at `usedAt`. */
export async function extendSession(
  identity: IdentityTx,
  tokenHash: string,
  { usedAt, expires }: { readonly usedAt: Date; readonly expires: Date },
): Promise<void> {
  await queryIdentity(identity, 'update session set last_used_at = $2, expires = $3 where token_hash = $1', [
    tokenHash,
    usedAt,
    expires,
  ]);
}

/** Signs out: the token opens nothing any more. */
export async function deleteSession(identity: IdentityTx, tokenHash: string): Promise<void> {
  await queryIdentity(identity, 'delete from session where token_hash = $1', [tokenHash]);
}

/** Ends one session of a person; false when the person has no such session. */
export async function deleteSessionOf(
  identity: IdentityTx,
  userId: string,
  tokenHash: string,
): Promise<boolean> {
  const text = 'delete from session where user_id = $1 and token_hash = $2 returning 1 as ended';
  return (await queryIdentity(identity, text, [userId, tokenHash])).length > 0;
}

/** Signs a person out everywhere but in one session; with null, everywhere. Returns how many ended. */
export async function deleteSessionsOf(
  identity: IdentityTx,
  userId: string,
  except: string | null,
): Promise<number> {
  const text =
    'delete from session where user_id = $1 and token_hash is distinct from $2 returning 1 as ended';
  return (await queryIdentity(identity, text, [userId, except])).length;
}

/** Clears away sessions and links that have expired, and counts of hits of days ago. Needs the worker's role. */
export async function sweepIdentity(database: Database, now: Date): Promise<void> {
  await rolePool(database, 'worker').query('select app.sweep_identity($1)', [now]);
}
