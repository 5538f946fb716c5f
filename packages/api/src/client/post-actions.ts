import 'client-only';
import { fetchJson } from './fetch-json.ts';

/** Remembers language and theme on this device, and for a signed-in person with the account. */
export async function savePreferences(preferences: {
  locale?: string;
  theme?: 'light' | 'dark' | 'system';
}): Promise<void> {
  await fetchJson('/api/preferences', preferences);
}

/** Ends the session in the database and clears the cookie. */
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
