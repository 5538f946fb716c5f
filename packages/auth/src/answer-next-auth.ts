import type { Audience, Database } from '@kader/db';
import type { AuthOptions } from 'next-auth';
import type { CookieNames } from './cookies.ts';
import type { SessionKeeper } from './keep-sessions.ts';
import { serveNextAuth } from './serve-next-auth.ts';
import { lifetimes } from './session.ts';
import { createSessionAdapter } from './session-adapter.ts';

/** What one app's next-auth works with. */
export interface NextAuthSettings {
  readonly db: Database;
  readonly audience: Audience;
  readonly keeper: SessionKeeper;
  readonly names: CookieNames;
  readonly secret: string;
}

/** Answers one request to next-auth's routes. Throws what the database threw. */
export async function answerNextAuth(request: Request, settings: NextAuthSettings): Promise<Response> {
  const { names, secret, audience } = settings;
  const failures: unknown[] = [];
  // next-auth takes a failing database for nobody being signed in. A person must not be told that.
  const adapter = createSessionAdapter(settings.db, settings.keeper, async (run) => {
    try {
      return await run();
    } catch (error) {
      failures.push(error);
      throw error;
    }
  });
  const cookie = { httpOnly: true, sameSite: 'lax', path: '/', secure: names.secure } as const;
  const options: AuthOptions = {
    adapter,
    providers: [],
    secret,
    useSecureCookies: names.secure,
    session: { strategy: 'database' },
    cookies: {
      sessionToken: { name: names.session, options: { ...cookie, maxAge: lifetimes[audience].total } },
      csrfToken: { name: names.csrf, options: cookie },
    },
    callbacks: {
      // Only what the database says of the session's user; what a client sends along with an update is not looked at.
      session: ({ session: { expires }, user: { emailVerified: _, ...user } }) => ({ expires, user }),
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
  const response = await serveNextAuth(request, options, names);
  if (failures.length > 0) {
    throw failures[0];
  }
  return response;
}
