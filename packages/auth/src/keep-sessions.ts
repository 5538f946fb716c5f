import {
  createSession,
  type Database,
  deleteExpiredSessions,
  deleteSession,
  extendSession,
  findSession,
  findUser,
  type UserRow,
  withIdentity,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { type Audience, lifetimes, type Session, type SessionUser } from './session.ts';
import { createToken, hashToken } from './token.ts';

/** The sessions of one audience, by the token their cookie carries. */
export interface SessionKeeper {
  /** Returns the live session of a token and prolongs it; null when there is none for this audience. */
  find(token: string): Promise<(Session & { readonly expires: Date }) | null>;
  /** Begins a session, returns its token, and clears away those of everybody that have expired. Throws NOT_FOUND or FORBIDDEN (see `Auth.startSession`). */
  start(userId: string): Promise<{ readonly token: string; readonly expires: Date }>;
  end(token: string): Promise<void>;
}

/** Decides who may have a session and how long it lives; `clock` tells the time. */
export function keepSessions(db: Database, audience: Audience, clock: () => Date): SessionKeeper {
  const lifetime = lifetimes[audience];
  const mayUse = (user: UserRow) => audience === 'web' || user.staffRole !== null;
  return {
    find: (token) =>
      withIdentity(db, async (identity) => {
        const tokenHash = hashToken(token);
        const now = clock();
        const found = await findSession(identity, { tokenHash, audience }, now);
        if (found === null || !mayUse(found.user)) {
          return null;
        }
        const last = found.session.createdAt.getTime() + lifetime.total * 1000;
        const expires = new Date(Math.min(now.getTime() + lifetime.idle * 1000, last));
        if (now.getTime() >= last) {
          await deleteSession(identity, tokenHash);
          return null;
        }
        if (expires.getTime() - found.session.expires.getTime() >= lifetime.touch * 1000) {
          await extendSession(identity, tokenHash, expires);
        }
        return { user: presentUser(found.user), sessionId: tokenHash, expires };
      }),

    start: (userId) =>
      withIdentity(db, async (identity) => {
        const user = await findUser(identity, userId);
        if (user === null) {
          throw new KaderError('NOT_FOUND');
        }
        if (!mayUse(user)) {
          throw new KaderError('FORBIDDEN');
        }
        const token = createToken();
        const createdAt = clock();
        const expires = new Date(createdAt.getTime() + lifetime.idle * 1000);
        await createSession(identity, { tokenHash: hashToken(token), userId, audience, createdAt, expires });
        // As often as sessions are made, they are swept: nobody but the role of this process reaches their table.
        await deleteExpiredSessions(identity, createdAt);
        return { token, expires };
      }),

    end: (token) => withIdentity(db, (identity) => deleteSession(identity, hashToken(token))),
  };
}

function presentUser({ id, email, name, locale, staffRole }: UserRow): SessionUser {
  return { id, email, name: name ?? email, locale, staffRole };
}
