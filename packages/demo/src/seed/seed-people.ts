import type { Acting, Person, ServiceContext } from '@kader/services';
import { actAs, joinDemoPlace, makeDemoPerson } from '@kader/services/demo';
import { type DemoPerson, type DemoPersonKey, demoAgencySlug, demoPeople } from '../demo-people.ts';

/** Accounts of the demo's people, and who they are in the agency. */
export interface SeededPeople {
  readonly accounts: ReadonlyMap<DemoPersonKey, Person>;
  /** Throws for somebody who has no place in the agency. */
  acting(key: DemoPersonKey): Promise<Acting>;
}

/** Makes an account for everybody, the platform's staff included; nobody has a place yet. */
export async function makePeople(context: ServiceContext): Promise<SeededPeople> {
  const accounts = new Map<DemoPersonKey, Person>();
  for (const { key, name, email, locale, place } of demoPeople) {
    const staff = place.kind === 'staff' ? { staffRole: place.role } : {};
    accounts.set(key, await makeDemoPerson(context, { name, email, locale, ...staff }));
  }
  const known = new Map<DemoPersonKey, Acting>();
  return {
    accounts,
    acting: async (key) => {
      const acting = known.get(key) ?? (await actAs(context, accountOf(accounts, key), demoAgencySlug));
      known.set(key, acting);
      return acting;
    },
  };
}

/** Gives people their places, in the name of the agency's owner. Their clients must exist. */
export async function seatPeople(
  context: ServiceContext,
  people: SeededPeople,
  seated: readonly DemoPerson[],
): Promise<void> {
  const owner = await people.acting('saskia');
  for (const { key, locale, place } of seated) {
    if (place.kind !== 'staff') {
      await joinDemoPlace(context, owner, { ...accountOf(people.accounts, key), locale }, place);
    }
  }
}

/** The account of somebody. Throws when there is none. */
export function accountOf(accounts: SeededPeople['accounts'], key: DemoPersonKey): Person {
  const account = accounts.get(key);
  if (account === undefined) {
    throw new Error(`The demo has no account for ${key}.`);
  }
  return account;
}
