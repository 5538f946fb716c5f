import {
  createSession,
  type Database,
  deleteSession,
  extendSession,
  findSession,
  findUser,
  type NewSession,
  type UserRow,
  withIdentity,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { resolveActor } from './resolve-actor.ts';
import { type Audience, lifetimes, type Session, type SessionUser } from './session.ts';
import { createToken, hashToken } from './token.ts';

/** A session about to begin: the token that its cookie will carry, and the row that stands for it. */
interface PreparedToken {
  readonly token: string;
  readonly row: NewSession;
}

/** The sessions of one audience, by the token their cookie carries. */
export interface SessionKeeper {
  /**
   * Returns the live session of a token, with who its person is in an agency, and prolongs it; null when there is none for
   * this audience.
   */
  find(token: string, agencySlug?: string | null): Promise<(Session & { readonly expires: Date }) | null>;
  /** Makes a fresh token; nothing is written. `userAgent` is what the browser calls itself. */
  prepare(userAgent: string): PreparedToken;
  /** Begins a session and returns its token. Throws NOT_FOUND or FORBIDDEN (see `Auth.startSession`). */
  start(userId: string, userAgent: string): Promise<{ readonly token: string; readonly expires: Date }>;
  end(token: string): Promise<void>;
}

/** As much of a browser's name as the database takes. */
const userAgentMax = 400;

/** Decides who may have a session and how long it lives; `clock` tells the time. */
export function keepSessions(db: Database, audience: Audience, clock: () => Date): SessionKeeper {
  const lifetime = lifetimes[audience];
  const mayUse = (user: UserRow) => audience === 'web' || user.staffRole !== null;

  function prepare(userAgent: string): PreparedToken {
    const token = createToken();
    const createdAt = clock();
    const expires = new Date(createdAt.getTime() + lifetime.idle * 1000);
    const known = userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, userAgentMax);
    return { token, row: { tokenHash: hashToken(token), userAgent: known, createdAt, expires } };
  }

  return {
    find: (token, agencySlug = null) =>
      withIdentity(db, async (identity) => {
        const tokenHash = hashToken(token);
        const now = clock();
        const found = await findSession(identity, { tokenHash, audience }, now, agencySlug);
        if (found === null || !mayUse(found.user)) {
          return null;
        }
        const last = found.session.createdAt.getTime() + lifetime.total * 1000;
        const expires = new Date(Math.min(now.getTime() + lifetime.idle * 1000, last));
        if (now.getTime() >= last) {
          await deleteSession(identity, tokenHash);
          return null;
        }
        if (now.getTime() - found.session.lastUsedAt.getTime() >= lifetime.touch * 1000) {
          await extendSession(identity, tokenHash, { usedAt: now, expires });
        }
        const user = presentUser(found.user);
        const actor = resolveActor({ user, places: found.places, agencySlug, audience });
        return { user, sessionId: tokenHash, actor, expires };
      }),

    prepare,

    start: (userId, userAgent) =>
      withIdentity(db, async (identity) => {
        const user = await findUser(identity, userId);
        if (user === null) {
          throw new KaderError('NOT_FOUND');
        }
        if (!mayUse(user)) {
          throw new KaderError('FORBIDDEN');
        }
        const { token, row } = prepare(userAgent);
        await createSession(identity, { ...row, userId, audience });
        return { token, expires: row.expires };
      }),

    end: (token) => withIdentity(db, (identity) => deleteSession(identity, hashToken(token))),
  };
}

function presentUser({ id, email, name, locale, staffRole }: UserRow): SessionUser {
  return { id, email, name: name ?? email, locale, staffRole };
}
