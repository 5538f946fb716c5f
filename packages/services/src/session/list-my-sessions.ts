import { type Audience, listSessionsOf, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { type Browser, type Device, readUserAgent } from './read-user-agent.ts';

/** One place where the person is signed in. */
export interface MySession {
  /** Names the session; it is not what its cookie carries. */
  readonly id: string;
  readonly browser: Browser;
  readonly device: Device;
  /** The app that it opens. */
  readonly app: Audience;
  /** ISO moments: signed in, and last use as far as it was written down. */
  readonly since: string;
  readonly lastUsed: string;
  /** The one that asks. */
  readonly current: boolean;
}

/** Where the person is signed in: the session that asks first, then as they were last used. */
export const listMySessions = defineIdentityUseCase({
  name: 'list-my-sessions',
  permission: 'signed-in',
  input: z.undefined(),
  run: async ({ person, context }): Promise<readonly MySession[]> => {
    if (person === null) {
      throw new KaderError('UNAUTHENTICATED');
    }
    const rows = await withIdentity(context.db, (identity) =>
      listSessionsOf(identity, person.userId, context.clock()),
    );
    const sessions = rows.map(({ tokenHash, userAgent, audience, createdAt, lastUsedAt }) => ({
      id: tokenHash,
      ...readUserAgent(userAgent),
      app: audience,
      since: createdAt.toISOString(),
      lastUsed: lastUsedAt.toISOString(),
      current: tokenHash === person.sessionId,
    }));
    return sessions.toSorted((a, b) => Number(b.current) - Number(a.current));
  },
});
