import { createAuthAdapter, type Database } from '@kader/db';
import type { Adapter } from 'next-auth/adapters';
import type { SessionKeeper } from './keep-sessions.ts';

/**
 * The database's next-auth adapter with its sessions in the hands of the keeper: whatever next-auth does, a
 * session begins, lives and ends by the same rules as in the rest of the app. `note` wraps each call on sessions.
 */
export function createSessionAdapter(
  db: Database,
  keeper: SessionKeeper,
  note: <T>(run: () => Promise<T>) => Promise<T>,
): Adapter {
  return {
    ...createAuthAdapter(db),
    // The token that next-auth proposes is not used: only the keeper makes tokens.
    createSession: ({ userId }) =>
      note(async () => {
        const { token, expires } = await keeper.start(userId, '');
        return { sessionToken: token, userId, expires };
      }),
    getSessionAndUser: (sessionToken) =>
      note(async () => {
        const found = await keeper.find(sessionToken);
        return found === null
          ? null
          : {
              session: { sessionToken, userId: found.user.id, expires: found.expires },
              user: { ...found.user, emailVerified: null },
            };
      }),
    // The keeper has prolonged the session when it found it.
    updateSession: () => null,
    deleteSession: (sessionToken) => note(() => keeper.end(sessionToken)),
  };
}
