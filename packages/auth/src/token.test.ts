import { describe, expect, it } from 'vitest';
import { createToken, hashToken } from './token.ts';

describe('one-time tokens', () => {
  it('hold 256 random bits that fit into an address', () => {
    const tokens = new Set(Array.from({ length: 1000 }, createToken));
    expect(tokens.size).toBe(1000);
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }
  });

  it('are kept as SHA-256', () => {
    // FIPS 180-2, appendix B.1.
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
