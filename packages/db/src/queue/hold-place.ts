import type pg from 'pg';
import { type Database, rolePool } from '../doors/database.ts';

/** A number for the name of a worker's pool, for an advisory lock. */
const numberOf = 'hashtextextended($1, 0)';

/** The place of a living worker at the queue. */
export interface QueuePlace {
  /** Settles when the connection is gone: from then on others take this worker for dead. */
  readonly lost: Promise<void>;
  leave(): void;
}

/**
 * Says, for as long as this process lives and reaches the database, that the worker pool of this name does: by a lock of a
 * connection of its own, which ends with the process however it ends. A pool takes no job before it has its place.
 */
export async function holdQueuePlace(database: Database, poolName: string): Promise<QueuePlace> {
  const client: pg.PoolClient = await rolePool(database, 'worker').connect();
  let leaving = false;
  const gone = Promise.withResolvers<void>();
  client.on('error', () => undefined);
  client.on('end', () => {
    if (!leaving) {
      gone.resolve();
    }
  });
  await client.query(`select pg_advisory_lock(${numberOf})`, [poolName]);
  return {
    lost: gone.promise,
    leave: () => {
      leaving = true;
      client.release(true);
    },
  };
}

/** Who holds jobs without being there: whose lock anybody can take. The locks taken here end with the statement. */
const freeing = `
  with holders as materialized (
    select locked_by as name from graphile_worker._private_jobs where locked_by is not null
    union
    select locked_by from graphile_worker._private_job_queues where locked_by is not null
  ), dead as materialized (
    select name from holders where pg_try_advisory_xact_lock(hashtextextended(name, 0))
  ), freed as materialized (
    select id from graphile_worker._private_jobs where locked_by in (select name from dead)
  )
  select (select count(*)::int from freed) as count,
    graphile_worker.force_unlock_workers((select array_agg(name) from dead))`;

/**
 * Gives jobs back to the queue whose worker died at them, and which nobody else would take for four hours. Returns how many.
 * Needs the worker's role.
 */
export async function freeJobsOfTheDead(database: Database): Promise<number> {
  const { rows } = await rolePool(database, 'worker').query<{ count: number }>(freeing);
  return rows[0]?.count ?? 0;
}
