import { type Database, rolePool } from '../doors/database.ts';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { toJson } from './json.ts';

/** A task for the worker. The payload holds ids and who caused it, never content or tokens. */
export interface Job {
  readonly task: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
  /** A waiting job with the same key is replaced: many causes, one run. */
  readonly key?: string;
}

/** Enqueues within the transaction: the job appears with what it is about, or not at all. */
export async function enqueueJob(scope: ScopedTx, job: Job): Promise<void> {
  const payload = toJson(job.payload);
  await prismaOf(scope)
    .$queryRaw`select app.enqueue(${job.task}, ${payload}::jsonb, ${job.key ?? null})::text`;
}

/** Ids of all agencies, for jobs that visit each. Needs the worker's role. */
export async function listAgenciesForJobs(database: Database): Promise<string[]> {
  const { rows } = await rolePool(database, 'worker').query<{ id: string }>(
    'select app.agencies_for_jobs() as id',
  );
  return rows.map((row) => row.id);
}
