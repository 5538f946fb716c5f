import { v7 as uuidv7 } from 'uuid';
import type { ScenarioChoiceRow } from '../repositories/scenario-choices.ts';
import { seedTime } from './seed-agency.ts';
import type { SeededReview } from './seed-version.ts';

/** A choice of the realistic scenario on what a seeded review asks, made by a user now in test time. */
export function choiceOf(
  review: SeededReview,
  userId: string,
  role: ScenarioChoiceRow['role'] = 'executive',
): ScenarioChoiceRow {
  return {
    ...review,
    id: uuidv7(),
    userId,
    name: 'Marieke',
    role,
    scenario: 'realistic',
    reason: 'The oven takes no more.',
    locale: 'nl',
    at: seedTime,
    timeZone: 'Europe/Amsterdam',
  };
}
