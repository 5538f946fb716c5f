import type { Database, NewSession } from '@kader/db';
import { answerNextAuth } from './answer-next-auth.ts';
import { type CookiePrefix, type CookieSource, cookieNames, readCookie, setCookieLine } from './cookies.ts';
import { keepSessions } from './keep-sessions.ts';
import { type Audience, lifetimes, type Session } from './session.ts';

/** What an app decides about its sessions. */
export interface AuthSettings {
  readonly db: Database;
  readonly cookiePrefix: CookiePrefix;
  readonly audience: Audience;
  /** True on https: cookies are then named `__Host-…` and marked Secure. */
  readonly secureCookies: boolean;
  /** At least 32 characters, the same in every process of the app; signs the CSRF cookie. */
  readonly secret: string;
  /** Tells the time; the real clock unless a test sets it. */
  readonly clock?: () => Date;
}

type HeaderSource = Pick<Request, 'headers'>;

/** A session about to begin. */
export interface PreparedSession {
  /** What is to be written; holds the token's hash, not the token. */
  readonly row: NewSession;
  /**
   * To be called once the row is written: ends the session that the request carried, if any, and returns the Set-Cookie
   * lines. One that cannot be ended is told to `onFailure` and keeps nobody out: what let them in is used up by now.
   */
  readonly begun: (onFailure: (error: unknown) => void) => Promise<readonly string[]>;
}

/** Sessions of one app. Every way of signing in goes through here: `startSession`, or `prepareSession`. */
export interface Auth {
  /**
   * Returns the live session of a request, or of `cookies()` in a server component, with who its person is in the agency
   * that the URL names, if it names one; null when nobody is signed in to this app. Read from the database each time, in
   * one statement, so that an ended session, a lost role or a lost place counts at once.
   */
  getSession(source: CookieSource, agencySlug?: string | null): Promise<Session | null>;
  /**
   * Makes a session ready for whoever lets somebody in by something that can be used once: its row is written in the
   * transaction that uses that up. The token is always new. Writes nothing itself.
   */
  prepareSession(request: HeaderSource): PreparedSession;
  /**
   * Signs a person in and returns the Set-Cookie lines to answer with. The token is always new, and the session that
   * `request` carried, if any, ends. Throws NOT_FOUND for an unknown user, FORBIDDEN when the app is for staff and the
   * user is not.
   */
  startSession(userId: string, request?: HeaderSource): Promise<readonly string[]>;
  /** Ends the session of a request in the database and returns the Set-Cookie lines that clear its cookie. */
  endSession(source: CookieSource): Promise<readonly string[]>;
  /** Answers `/api/auth/csrf`, `/api/auth/session` (GET; a POST changes nothing) and `/api/auth/signout` (POST). */
  handler(request: Request): Promise<Response>;
}

const secretMin = 32;

/** Makes an app's sessions. Reads nothing and connects to nothing until used. Throws an Error if the secret is short. */
export function createAuth(settings: AuthSettings): Auth {
  if (settings.secret.length < secretMin) {
    throw new Error(`The secret of sessions must have at least ${secretMin} characters.`);
  }
  const { db, audience, secret } = settings;
  const clock = settings.clock ?? (() => new Date());
  const names = cookieNames(settings.cookiePrefix, settings.secureCookies);
  const keeper = keepSessions(db, audience, clock);

  async function endSession(source: CookieSource): Promise<readonly string[]> {
    const token = readCookie(source, names.session);
    if (token !== null) {
      await keeper.end(token);
    }
    return [setCookieLine(names.session, '', names.secure, 0)];
  }

  /** The cookie outlives the idle time: a server component prolongs a session but can set no cookie. */
  const cookiesFor = (token: string): readonly string[] => [
    setCookieLine(names.session, token, names.secure, lifetimes[audience].total),
  ];

  const userAgentOf = (request: HeaderSource | undefined) => request?.headers.get('user-agent') ?? '';

  return {
    async getSession(source, agencySlug = null) {
      const token = readCookie(source, names.session);
      const found = token === null ? null : await keeper.find(token, agencySlug);
      return found === null ? null : { user: found.user, sessionId: found.sessionId, actor: found.actor };
    },
    prepareSession(request) {
      const { token, row } = keeper.prepare(userAgentOf(request));
      return {
        row,
        begun: async (onFailure) => {
          await endSession(request).catch(onFailure);
          return cookiesFor(token);
        },
      };
    },
    async startSession(userId, request) {
      const { token } = await keeper.start(userId, userAgentOf(request));
      if (request !== undefined) {
        await endSession(request);
      }
      return cookiesFor(token);
    },
    endSession,
    handler: (request) => answerNextAuth(request, { db, audience, keeper, names, secret }),
  };
}
