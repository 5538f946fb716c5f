import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../doors/database.ts';
import { withIdentity } from '../doors/with-identity.ts';
import { findUserByAccount, linkAccount } from './accounts.ts';
import { type Audience, createSession, deleteSession, extendSession, findSession } from './sessions.ts';
import { ensureUser, findUser, findUserByEmail, type UserRow, updateUser } from './users.ts';
import {
  createVerificationToken,
  takeVerificationToken,
  type VerificationTokenRow,
} from './verification-tokens.ts';

/** A session as next-auth speaks of it. */
export interface AdapterSession {
  readonly sessionToken: string;
  readonly userId: string;
  readonly expires: Date;
}

type AdapterUser = Pick<UserRow, 'id' | 'email' | 'emailVerified' | 'name' | 'image'>;

/** What next-auth 4 asks of a database; structurally its `Adapter`. */
export interface AuthAdapter {
  createUser(user: {
    email: string;
    emailVerified: Date | null;
    name?: string | null;
    image?: string | null;
  }): Promise<AdapterUser>;
  getUser(id: string): Promise<AdapterUser | null>;
  getUserByEmail(email: string): Promise<AdapterUser | null>;
  getUserByAccount(account: { provider: string; providerAccountId: string }): Promise<AdapterUser | null>;
  updateUser(user: Partial<AdapterUser> & Pick<AdapterUser, 'id'>): Promise<AdapterUser>;
  linkAccount(account: {
    provider: string;
    providerAccountId: string;
    userId: string;
    type: string;
  }): Promise<void>;
  createSession(session: AdapterSession): Promise<AdapterSession>;
  getSessionAndUser(sessionToken: string): Promise<{ session: AdapterSession; user: UserRow } | null>;
  updateSession(session: Partial<AdapterSession> & Pick<AdapterSession, 'sessionToken'>): Promise<null>;
  deleteSession(sessionToken: string): Promise<void>;
  createVerificationToken(token: VerificationTokenRow): Promise<VerificationTokenRow>;
  useVerificationToken(key: { identifier: string; token: string }): Promise<VerificationTokenRow | null>;
}

/** SHA-256 of a session's token, hex. */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/**
 * The finished next-auth adapter of one app. Its own, because sessions are kept as hashes and belong to an app
 * (`audience`), people are never overwritten, and no table relates to the person's.
 */
export function createAuthAdapter(database: Database, audience: Audience, clock: () => Date): AuthAdapter {
  return {
    createUser: ({ email, emailVerified, name = null, image = null }) =>
      withIdentity(database, async (identity) => {
        const user = { id: uuidv7(), email, emailVerified, name, image, locale: null };
        return (await ensureUser(identity, user)).user;
      }),
    getUser: (id) => withIdentity(database, (identity) => findUser(identity, id)),
    getUserByEmail: (email) => withIdentity(database, (identity) => findUserByEmail(identity, email)),
    getUserByAccount: (account) => withIdentity(database, (identity) => findUserByAccount(identity, account)),
    updateUser: ({ id, email: _email, ...change }) =>
      withIdentity(database, async (identity) => {
        const user = await updateUser(identity, id, change);
        if (user === null) {
          throw new Error('No such user.');
        }
        return user;
      }),
    linkAccount: (account) => withIdentity(database, (identity) => linkAccount(identity, account)),
    createSession: async (session) => {
      const { sessionToken, userId, expires } = session;
      const row = {
        tokenHash: hashSessionToken(sessionToken),
        userId,
        audience,
        createdAt: clock(),
        expires,
      };
      await withIdentity(database, (identity) => createSession(identity, row));
      return session;
    },
    getSessionAndUser: async (sessionToken) => {
      const key = { tokenHash: hashSessionToken(sessionToken), audience };
      const found = await withIdentity(database, (identity) => findSession(identity, key, clock()));
      return found === null
        ? null
        : {
            session: { sessionToken, userId: found.user.id, expires: found.session.expires },
            user: found.user,
          };
    },
    updateSession: async ({ sessionToken, expires }) => {
      if (expires !== undefined) {
        await withIdentity(database, (identity) =>
          extendSession(identity, hashSessionToken(sessionToken), expires),
        );
      }
      return null;
    },
    deleteSession: (sessionToken) =>
      withIdentity(database, (identity) => deleteSession(identity, hashSessionToken(sessionToken))),
    createVerificationToken: async (token) => {
      await withIdentity(database, (identity) => createVerificationToken(identity, token));
      return token;
    },
    useVerificationToken: (key) => withIdentity(database, (identity) => takeVerificationToken(identity, key)),
  };
}
