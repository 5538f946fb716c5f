import { sha256Hex } from '@kader/plan/canonical';
import { z } from 'zod';
import { makeToken } from '../invitation/make-token.ts';

/** How long a link can be used, and the window in which requests for links are counted. */
export const linkMinutes = 15;

/** What stands in a link: which one it is, and the secret that only its mail holds. Each is random by itself. */
export const linkInput = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9_-]{43}$/);

/** The id of a link and the hash of its secret, which is all that the database knows of it. */
export function readLink(text: string): { readonly id: string; readonly tokenHash: string } {
  const [id = '', secret = ''] = text.split('.');
  return { id, tokenHash: sha256Hex(secret) };
}

/** Makes a link of 122 random bits of id and 256 of secret. */
export function makeLink(): { readonly id: string; readonly tokenHash: string; readonly text: string } {
  const id = crypto.randomUUID();
  const { token, hash } = makeToken();
  return { id, tokenHash: hash, text: `${id}.${token}` };
}
