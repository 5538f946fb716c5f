import { type DemoPerson, demoAgencySlug } from './demo-people.ts';
import { type DemoPlanKey, demoPlanId } from './demo-plan-id.ts';

const clientOfPlan: Readonly<Record<DemoPlanKey, string>> = {
  'korenaar-spring': 'korenaar',
  'korenaar-lunch': 'korenaar',
  'korenaar-year': 'korenaar',
  'sad-season': 'sad-i-svet',
  'sad-race': 'sad-i-svet',
  'zegar-subscription': 'zegar',
  'zegar-new': 'zegar',
  'zegar-managed': 'zegar',
  'klaralven-chairs': 'klaralven',
  'klaralven-vision': 'klaralven',
};

/**
 * Returns the path that opens when somebody of the demo signs in: their plan, else the agency's first screen; for the
 * platform's staff the library, a path of the admin application.
 */
export function landingOf(person: DemoPerson): string {
  if (person.place.kind === 'staff') {
    return '/templates';
  }
  const { landsIn } = person;
  return landsIn === undefined
    ? `/${demoAgencySlug}`
    : `/${demoAgencySlug}/clients/${clientOfPlan[landsIn]}/plans/${demoPlanId(landsIn)}`;
}
