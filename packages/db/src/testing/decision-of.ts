import { v7 as uuidv7 } from 'uuid';
import type { DecisionRow } from '../repositories/decisions.ts';
import { seedTime } from './seed-agency.ts';
import type { SeededReview } from './seed-version.ts';

/** A decision about what a seeded review asks, made by a user now in test time. */
export function decisionOf(review: SeededReview, userId: string, kind: DecisionRow['kind']): DecisionRow {
  return {
    ...review,
    id: uuidv7(),
    userId,
    kind,
    name: 'Marieke',
    role: 'approver',
    note: null,
    locale: 'nl',
    at: seedTime,
    timeZone: 'Europe/Amsterdam',
  };
}
