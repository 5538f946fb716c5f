import { type IdentityTx, queryIdentity } from '../doors/with-identity.ts';

/** A sign-in link's token; `token` is a hash already. */
export interface VerificationTokenRow {
  readonly identifier: string;
  readonly token: string;
  readonly expires: Date;
}

export async function createVerificationToken(
  identity: IdentityTx,
  row: VerificationTokenRow,
): Promise<void> {
  await queryIdentity(
    identity,
    'insert into verification_token (identifier, token, expires) values ($1, $2, $3)',
    [row.identifier, row.token, row.expires],
  );
}

/** Uses a token up: returned to exactly one caller, null to every other. Whether it has expired is the caller's to see. */
export async function takeVerificationToken(
  identity: IdentityTx,
  key: Pick<VerificationTokenRow, 'identifier' | 'token'>,
): Promise<VerificationTokenRow | null> {
  const rows = await queryIdentity<VerificationTokenRow>(
    identity,
    'delete from verification_token where identifier = $1 and token = $2 returning identifier, token, expires',
    [key.identifier, key.token],
  );
  return rows[0] ?? null;
}
