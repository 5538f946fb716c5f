import { deriveId } from '@kader/plan/canonical';

/** The plans of the demo, by client and subject. */
export const demoPlanKeys = [
  'korenaar-spring',
  'korenaar-lunch',
  'sad-season',
  'zegar-subscription',
  'zegar-new',
  'klaralven-chairs',
  'korenaar-year',
  'zegar-managed',
  'sad-race',
  'klaralven-vision',
] as const;
export type DemoPlanKey = (typeof demoPlanKeys)[number];

/** Namespace of the ids below; any UUID would do, as long as it stays the same. */
const namespace = '6d0f6c5e-2f3a-5b0e-9a41-8f5c2d7e1b90';

/** Returns the id of a demo plan: the same in every installation, so that a link to it can be known beforehand. */
export function demoPlanId(key: DemoPlanKey): string {
  return deriveId(namespace, 'plan', key);
}
