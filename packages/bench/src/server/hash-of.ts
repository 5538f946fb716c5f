import { createHash } from 'node:crypto';

/** SHA-256 in hex: what the database keeps instead of the token of a session. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
