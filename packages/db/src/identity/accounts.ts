import { type IdentityTx, queryIdentity } from '../doors/with-identity.ts';
import { type UserRow, userColumns } from './users.ts';

/** An account elsewhere, by provider and the subject it is known by there. */
export interface AccountRow {
  readonly provider: string;
  readonly providerAccountId: string;
  readonly userId: string;
  readonly type: string;
}

/** Ties an outside account to a person. Tokens of the provider are not kept. */
export async function linkAccount(identity: IdentityTx, account: AccountRow): Promise<void> {
  await queryIdentity(
    identity,
    'insert into account (provider, provider_account_id, user_id, type) values ($1, $2, $3, $4)',
    [account.provider, account.providerAccountId, account.userId, account.type],
  );
}

/** The person an outside account belongs to. Never found by address. */
export async function findUserByAccount(
  identity: IdentityTx,
  account: Pick<AccountRow, 'provider' | 'providerAccountId'>,
): Promise<UserRow | null> {
  const rows = await queryIdentity<UserRow>(
    identity,
    `select ${userColumns} from account a join "user" u on u.id = a.user_id
     where a.provider = $1 and a.provider_account_id = $2`,
    [account.provider, account.providerAccountId],
  );
  return rows[0] ?? null;
}
