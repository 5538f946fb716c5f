import { setTimeout as wait } from 'node:timers/promises';
import { sqlStateOf, sqlStates } from './sql-state.ts';

const attemptsMax = 4;
const retried: readonly (string | null)[] = [sqlStates.serializationFailure, sqlStates.deadlock];

/**
 * Runs a whole transaction again, from its start, when the database gave it up to another one (deadlock, serialization):
 * nothing of it was kept. What it does outside of the database happens again, so it may do nothing there.
 */
export async function retryGivenUp<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt >= attemptsMax || !retried.includes(sqlStateOf(error))) {
        throw error;
      }
      await wait(10 * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}
