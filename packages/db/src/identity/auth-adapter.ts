import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../doors/database.ts';
import { withIdentity } from '../doors/with-identity.ts';
import { findUserByAccount, linkAccount } from './accounts.ts';
import { ensureUser, findUser, findUserByEmail, type UserRow, updateUser } from './users.ts';

type AdapterUser = Pick<UserRow, 'id' | 'email' | 'emailVerified' | 'name' | 'image'>;

/** What next-auth 4 asks of a database about people; sessions are kept by whoever begins them. */
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
}

/** The people of next-auth's adapter. Its own, because nobody is ever overwritten and no table relates to the person's. */
export function createAuthAdapter(database: Database): AuthAdapter {
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
  };
}
