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

/** Demo only: signs in as one of the demo people. Returns where to go. */
export async function signInAsDemoPerson(personKey: string): Promise<{ readonly redirectTo: string }> {
  return await fetchJson('/api/demo/sign-in', { person: personKey });
}

/** Uses an invitation's token once; signs its person in. Returns where to go. */
export async function acceptInvitation(token: string): Promise<{ readonly redirectTo: string }> {
  return await fetchJson('/api/invitations/accept', { token });
}
