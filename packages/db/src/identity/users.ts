import type { StaffRole } from '@kader/access';
import type { Locale } from '@kader/plan/template';
import { type Database, rolePool } from '../doors/database.ts';
import { type IdentityTx, queryIdentity } from '../doors/with-identity.ts';

/** A person, of no agency in particular. */
export interface UserRow {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string | null;
  readonly emailVerified: Date | null;
  readonly image: string | null;
  /** Language of the screens; null if the person never chose one. */
  readonly locale: Locale | null;
  readonly staffRole: StaffRole | null;
}

export const userColumns = `u.id, u.email, u.name, u.email_verified as "emailVerified", u.image, u.locale, u.staff_role as "staffRole"`;

/** Null if there is no such person. */
export async function findUser(identity: IdentityTx, id: string): Promise<UserRow | null> {
  const rows = await queryIdentity<UserRow>(identity, `select ${userColumns} from "user" u where u.id = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** Finds by address, whatever its case. Null if there is no such person. */
export async function findUserByEmail(identity: IdentityTx, email: string): Promise<UserRow | null> {
  const text = `select ${userColumns} from "user" u where u.email = lower($1)`;
  const rows = await queryIdentity<UserRow>(identity, text, [email]);
  return rows[0] ?? null;
}

/**
 * Makes a person unless one has the address. An existing person is returned untouched: no invitation or sign-in may
 * change who somebody is. Safe for two at once.
 */
export async function ensureUser(
  identity: IdentityTx,
  user: Omit<UserRow, 'staffRole'>,
): Promise<{ readonly user: UserRow; readonly created: boolean }> {
  const created = await queryIdentity<UserRow>(
    identity,
    `insert into "user" as u (id, email, name, email_verified, image, locale) values ($1, lower($2), $3, $4, $5, $6)
     on conflict (email) do nothing returning ${userColumns}`,
    [user.id, user.email, user.name, user.emailVerified, user.image, user.locale],
  );
  const found = created[0] ?? (await findUserByEmail(identity, user.email));
  if (found === null) {
    throw new Error('A user with this address was removed at this very moment.');
  }
  return { user: found, created: created.length > 0 };
}

/** What a person may change about themselves, and what proving their address adds. */
export type UserChange = Partial<Pick<UserRow, 'name' | 'image' | 'locale' | 'emailVerified'>>;

/** Changes the given columns. Null if there is no such person. */
export async function updateUser(
  identity: IdentityTx,
  id: string,
  change: UserChange,
): Promise<UserRow | null> {
  const column = (key: keyof UserChange) => [Object.hasOwn(change, key), change[key] ?? null];
  const rows = await queryIdentity<UserRow>(
    identity,
    `update "user" u set
       name = case when $2 then $3 else u.name end,
       image = case when $4 then $5 else u.image end,
       locale = case when $6 then $7 else u.locale end,
       email_verified = case when $8 then $9::timestamptz else u.email_verified end
     where u.id = $1 returning ${userColumns}`,
    [id, ...column('name'), ...column('image'), ...column('locale'), ...column('emailVerified')],
  );
  return rows[0] ?? null;
}

/** Gives or takes a platform role. Needs the worker's role: a process that serves requests can make nobody staff. */
export async function grantStaffRole(
  database: Database,
  userId: string,
  role: StaffRole | null,
): Promise<void> {
  await rolePool(database, 'worker').query('select app.grant_staff_role($1, $2)', [userId, role]);
}
