import { acceptInvitation, executeAsPerson, type IdentityUseCase, savePreferences } from '@kader/services';
import { logSignIn, logSignOut } from '../http/log-access.ts';
import { failuresBeside } from '../http/log-failure.ts';
import { localeCookie, themeCookie } from '../http/request-locale.ts';
import { answerWithCookies } from './answer-with-cookies.ts';
import { json, type PersonHandler } from './handler.ts';

const year = 365 * 24 * 3600;

function preferenceCookie(name: string, value: string, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Keeps language and theme: on this device, and the language with the account of whoever is signed in. */
const preferences: PersonHandler = {
  kind: 'person',
  method: 'POST',
  pattern: '/preferences',
  useCase: savePreferences as IdentityUseCase,
  respond: async ({ context, body }) => {
    const { locale, theme } = await executeAsPerson(savePreferences, context.services, context.person, body);
    const headers = new Headers();
    for (const [name, value] of [
      [localeCookie, locale],
      [themeCookie, theme],
    ] as const) {
      if (value !== undefined) {
        headers.append('set-cookie', preferenceCookie(name, value, context.secureCookies));
      }
    }
    return json({ ok: true }, { headers });
  },
};

/** Ends the session in the database and clears its cookie. */
const signOut: PersonHandler = {
  kind: 'person',
  method: 'POST',
  pattern: '/sign-out',
  useCase: null,
  respond: async ({ context, headers }) => {
    const cookies = await context.auth.endSession({ headers });
    if (context.person !== null) {
      logSignOut(context.log, context.person.userId);
    }
    return answerWithCookies({ ok: true }, cookies);
  },
};

/**
 * Uses an invitation up. Whoever had no account is signed in with the one it made; anybody else is the one who is signed
 * in already. A POST only: opening the link changes nothing.
 */
const accept: PersonHandler = {
  kind: 'person',
  method: 'POST',
  pattern: '/invitations/accept',
  useCase: acceptInvitation as IdentityUseCase,
  respond: async ({ context, headers, body }) => {
    const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
    const { row, begun } = context.auth.prepareSession({ headers });
    const input = { token, session: row };
    const accepted = await executeAsPerson(acceptInvitation, context.services, context.person, input);
    if (!accepted.began) {
      return json({ redirectTo: accepted.redirectTo });
    }
    logSignIn(context.log, accepted.userId, 'invitation');
    const cookies = await begun(failuresBeside(context.log));
    return answerWithCookies({ redirectTo: accepted.redirectTo }, cookies);
  },
};

export const webPersonHandlers = [preferences, signOut, accept] as const;
export const adminPersonHandlers = [preferences, signOut] as const;
