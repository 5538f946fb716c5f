import type { PlanStory } from '../content/plan-story.ts';
import { demoPeople } from '../demo-people.ts';
import type { NamedPerson } from './write-edits.ts';

/** Everybody whom a plan can name, by key: people of the demo, and the plan's own who have no account. */
export function namedPeople(
  story: PlanStory,
  userIdOf: (key: string) => string,
): ReadonlyMap<string, NamedPerson> {
  const named = new Map<string, NamedPerson>(Object.entries(story.others ?? {}));
  for (const { key, name, place } of demoPeople) {
    if (place.kind !== 'staff') {
      const kind = place.kind === 'agency' ? 'member' : 'client';
      named.set(key, { name, kind, userId: userIdOf(key) });
    }
  }
  return named;
}
