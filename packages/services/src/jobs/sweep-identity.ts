import { sweepIdentity as sweep } from '@kader/db';
import type { JobContext } from './job-context.ts';

/** Name of the task that the clock of the queue starts each hour. */
export const sweepIdentityTask = 'sweep-identity';

/** Clears away the sessions and sign-in links that are over. Safe to repeat; what is over opens nothing before, either. */
export async function sweepIdentity(context: JobContext): Promise<void> {
  await sweep(context.db, context.clock());
}
