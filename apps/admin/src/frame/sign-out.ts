'use client';
import { signOut } from '@kader/api/client';

/** Signs out and opens the sign-in page. Signed out or not reached: that page says which, and nothing of this one stays behind. */
export async function leave(): Promise<void> {
  await signOut().catch(() => undefined);
  window.location.assign('/sign-in');
}
