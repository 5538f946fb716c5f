import { createAgency, execute, executeAsPerson, type ServiceContext } from '@kader/services';
import { createClientUnderSlug, markDemoBegun, markDemoFilled, readDemoState } from '@kader/services/demo';
import { demoAgency, demoClients } from '../content/demo-clients.ts';
import { demoPlans } from '../content/demo-plans.ts';
import { type DemoPerson, demoAgencySlug, demoPeople } from '../demo-people.ts';
import { createSeedClock } from './seed-clock.ts';
import { accountOf, makePeople, seatPeople } from './seed-people.ts';
import { seedPlan } from './seed-plan.ts';
import { dayOf } from './story-days.ts';

/** True if the demo was filled now, false if it was there already. */
export interface SeedResult {
  readonly filled: boolean;
}

/**
 * Fills an empty installation with the demo: an agency with its people, four clients, and plans whose history lies in
 * the months before now. The template library must be installed. On an installation that holds the demo it does nothing.
 * Throws an Error for one that holds anything else, and for one on which an earlier seed was cut off.
 */
export async function seedDemo(surroundings: Omit<ServiceContext, 'clock'>, now: Date): Promise<SeedResult> {
  const today = dayOf(now);
  const clock = createSeedClock(today);
  const context: ServiceContext = { ...surroundings, clock: clock.read };
  const state = await readDemoState(context);
  if (state === 'filled') {
    return { filled: false };
  }
  refuse(state);
  clock.goTo(demoAgency.since, '09:00');
  await markDemoBegun(context);
  const people = await makePeople(context);
  const { name, country, currency, locale } = demoAgency;
  await executeAsPerson(createAgency, context, accountOf(people.accounts, 'saskia'), {
    name,
    slug: demoAgencySlug,
    country,
    currency,
    locale,
  });
  const colleagues = demoPeople.filter(({ key, place }) => place.kind === 'agency' && key !== 'saskia');
  const isBound = ({ place }: DemoPerson) => place.kind === 'agency' && place.clients !== undefined;
  await seatPeople(
    context,
    people,
    colleagues.filter((person) => !isBound(person)),
  );
  for (const { since, ...client } of demoClients) {
    clock.goTo(since, '10:00');
    await execute(createClientUnderSlug, context, await people.acting('saskia'), client);
    const theirs = demoPeople.filter(({ place }) => place.kind === 'client' && place.client === client.slug);
    await seatPeople(context, people, theirs);
  }
  // Those who work for some clients only are seated once these are there.
  await seatPeople(context, people, colleagues.filter(isBound));
  for (const story of demoPlans) {
    await seedPlan({ context, clock, people, today }, story);
  }
  await markDemoFilled(context);
  return { filled: true };
}

function refuse(state: 'empty' | 'filling' | 'foreign'): void {
  if (state === 'foreign') {
    throw new Error('This database holds agencies that are not a demo. Nothing was changed.');
  }
  if (state === 'filling') {
    throw new Error('Filling the demo was cut off before its end. Begin afresh with: npm run reset');
  }
}
