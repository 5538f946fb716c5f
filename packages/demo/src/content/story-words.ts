import type { DemoPersonKey } from '../demo-people.ts';

/**
 * A day that moves with the calendar, so that the demo never looks old: days before today or after it (a working day); the
 * last day of a month of the plan's period, 1 for its first month, 0 for the one before it; or with `/` and a number that
 * day of it. Months beyond the end of the period count on.
 */
export type StoryDay =
  | `today-${number}`
  | `today+${number}`
  | `month:${number}`
  | `month:${number}/${number}`;

/** Somebody of the demo, or of the plan's own `others`. */
export type PlanPersonKey = DemoPersonKey | `other:${string}`;
