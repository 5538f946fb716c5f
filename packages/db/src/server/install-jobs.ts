import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { withConnection } from './connect.ts';
import { roles } from './roles.ts';

/**
 * The one way to enqueue. Owned by kader_worker, because the tables of graphile-worker have row-level security without
 * policies: any other role is refused. The job appears with the transaction it is enqueued in, or not at all. A job with
 * the key of one that still waits replaces it.
 */
const enqueue = `
  create or replace function app.enqueue(task text, payload jsonb, key text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    select graphile_worker.add_job(identifier => task, payload => payload::json, job_key => key)
  $$;
  revoke all on function app.enqueue(text, jsonb, text) from public;
  grant execute on function app.enqueue(text, jsonb, text) to ${roles.app}, ${roles.admin}, ${roles.worker};`;

/**
 * Brings graphile-worker's schema up to date and installs `app.enqueue`, both as kader_worker. The right to make a
 * schema and a function is the owner's, lent for this moment.
 */
export async function installJobs(owner: pg.Client, workerUrl: string): Promise<void> {
  const { rows } = await owner.query<{ database: string }>('select current_database() as database');
  const database = pg.escapeIdentifier(rows[0]?.database ?? '');
  await owner.query(
    `grant create on database ${database} to ${roles.worker}; grant create on schema app to ${roles.worker}`,
  );
  try {
    await runMigrations({ connectionString: workerUrl, logger: new Logger(() => () => undefined) });
    await withConnection(workerUrl, (worker) => worker.query(enqueue));
  } finally {
    await owner.query(
      `revoke create on database ${database} from ${roles.worker}; revoke create on schema app from ${roles.worker}`,
    );
  }
}
