import type { listDemoPeople } from '@kader/api/server';

export type DemoPerson = Awaited<ReturnType<typeof listDemoPeople>>[number];

/** The people of the demo by where they belong, each group in its own order. */
export function groupPeople(people: readonly DemoPerson[]) {
  const of = (kind: DemoPerson['place']['kind']) => people.filter(({ place }) => place.kind === kind);
  return { agency: of('agency'), client: of('client'), staff: of('staff') };
}
