import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

/** Returns a fresh one-time or session token: 256 random bits, base64url, 43 characters. */
export function createToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/**
 * Returns what is stored and looked up instead of a token: SHA-256, hex. Tokens are random, so they need
 * neither salt nor a slow hash, and an index finds the hash.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}
