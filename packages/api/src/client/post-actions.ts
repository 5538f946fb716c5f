import 'client-only';
import { headersOfPage } from '../http/person-header.ts';
import { fetchJson } from './fetch-json.ts';

/** Remembers language and theme on this device, and for whoever is signed in with the account: given a user, for nobody else. */
export async function savePreferences(
  preferences: { locale?: string; theme?: 'light' | 'dark' | 'system' },
  userId: string | null = null,
): Promise<void> {
  await fetchJson('/api/preferences', preferences, headersOfPage(userId));
}

/** Ends the session of this browser, whoever's it is, in the database and clears the cookie. */
export async function signOut(): Promise<void> {
  await fetchJson('/api/sign-out', {});
}

/** Has a link mailed to an address, in a language; `next` is a page of this app to go on to. Resolves whether or not anybody has the address. */
export async function requestSignInLink(wanted: {
  readonly email: string;
  readonly locale: string;
  readonly next?: string;
}): Promise<void> {
  await fetchJson('/api/sign-in/link', wanted);
}

/** Uses a sign-in link once. Returns where to go when nothing else was asked for. */
export async function signInByLink(link: string): Promise<{ readonly redirectTo: string }> {
  return await fetchJson('/api/sign-in', { link });
}

/** Demo only: signs in as one of the demo people. Returns where to go. */
export async function signInAsDemoPerson(personKey: string): Promise<{ readonly redirectTo: string }> {
  return await fetchJson('/api/demo/sign-in', { person: personKey });
}

/** Uses an invitation's token once; signs in whoever gets an account by it. Returns where to go. */
export async function acceptInvitation(token: string): Promise<{ readonly redirectTo: string }> {
  return await fetchJson('/api/invitations/accept', { token });
}
