import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';

/** Kinds of one-time tokens that the directory resolves. */
export type TokenKind = 'invitation';

export interface NewToken {
  readonly kind: TokenKind;
  /** SHA-256 of the token, hex; the token itself is nowhere. */
  readonly hash: string;
  /** Row that the token opens, e.g. the invitation. */
  readonly target: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Makes a token resolvable, in the transaction that makes what it opens. */
export async function registerToken(scope: ScopedTx, token: NewToken): Promise<void> {
  const { kind, hash, target, createdAt, expiresAt } = token;
  await prismaOf(scope).$queryRaw`
    select app.register_token(${kind}, ${hash}, ${target}::uuid, ${createdAt}::timestamptz, ${expiresAt}::timestamptz)::text`;
}

/** Revokes every token of the agency that opens this row. */
export async function revokeTokens(
  scope: ScopedTx,
  kind: TokenKind,
  target: string,
  at: Date,
): Promise<void> {
  await prismaOf(scope)
    .$queryRaw`select app.revoke_tokens(${kind}, ${target}::uuid, ${at}::timestamptz)::text`;
}

/** Uses a token up. True for exactly one caller; false when it was used, revoked, has expired, or is not of this agency. */
export async function consumeToken(
  scope: ScopedTx,
  kind: TokenKind,
  hash: string,
  at: Date,
): Promise<boolean> {
  const rows = await prismaOf(scope).$queryRaw<{ used: boolean }[]>`
    select app.use_token(${kind}, ${hash}, ${at}::timestamptz) as used`;
  return rows[0]?.used === true;
}
