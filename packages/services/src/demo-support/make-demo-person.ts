import type { StaffRole } from '@kader/access';
import { ensureUser, grantStaffRole, withIdentity } from '@kader/db';
import type { Locale } from '@kader/plan/template';
import { v7 as uuidv7 } from 'uuid';
import type { Person } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

export interface NewDemoPerson {
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly locale: Locale;
  /** Makes the person staff of the platform. */
  readonly staffRole?: StaffRole;
}

/** Makes a person with a proven address, without an invitation. Needs the roles auth and, for staff, worker. */
export async function makeDemoPerson(context: ServiceContext, given: NewDemoPerson): Promise<Person> {
  const { name, email, locale, staffRole } = given;
  const account = { id: uuidv7(), email, name, emailVerified: context.clock(), image: null, locale };
  const { user } = await withIdentity(context.db, (identity) => ensureUser(identity, account));
  if (staffRole !== undefined) {
    await grantStaffRole(context.db, user.id, staffRole);
  }
  return { userId: user.id, email, name };
}
