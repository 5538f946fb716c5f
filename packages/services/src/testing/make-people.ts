import { ensureUser, withIdentity } from '@kader/db';
import { v7 as uuidv7 } from 'uuid';
import type { Person } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/** Makes a person with an account, of no agency yet. */
export async function makePerson(context: ServiceContext, name: string): Promise<Person> {
  const email = `${uuidv7()}@people.example`;
  const account = { id: uuidv7(), email, name, emailVerified: context.clock(), image: null, locale: null };
  const { user } = await withIdentity(context.db, (identity) => ensureUser(identity, account));
  return { userId: user.id, email, name };
}
