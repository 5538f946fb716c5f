import { findUserByEmail, withIdentity } from '@kader/db';
import type { Person } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/** The person with this address, or null. For the demo's sign-in: production has no way to ask. */
export async function findPersonByEmail(context: ServiceContext, email: string): Promise<Person | null> {
  const user = await withIdentity(context.db, (identity) => findUserByEmail(identity, email));
  return user === null ? null : { userId: user.id, email: user.email, name: user.name ?? user.email };
}
