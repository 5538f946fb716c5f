import { randomBytes } from 'node:crypto';
import { sha256Hex } from '@kader/plan/canonical';

/** Makes a one-time token of 256 random bits, for a link, and its SHA-256, which is all that is kept of it. */
export function makeToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: sha256Hex(token) };
}
