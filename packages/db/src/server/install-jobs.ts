import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { withConnection } from './connect.ts';
import { roles } from './roles.ts';

/** What the sides outside the agency set going: the follow-up of their decision or choice, and a file of what was shared. */
const tasksOfOutside = ['after-decision', 'after-choice', 'render-export'];

/**
 * The one way to enqueue. Owned by kader_worker, because the tables of graphile-worker have row-level security without
 * policies: any other role is refused. The job appears with the transaction it is enqueued in, or not at all. A job with
 * the key of one that still waits replaces it; where that one is the same and was not tried yet, it stays as it is, which
 * costs a tenth. Its row is held until this transaction ends, so that no worker takes it before it can see what was written.
 *
 * The worker acts for the agency that a payload names, so the payload is not trusted: it names the agency of the scope,
 * whoever asks. What belongs to no agency comes from the clock of the queue, not through here.
 */
const enqueue = `
  create or replace function app.enqueue(task text, payload jsonb, key text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    agency constant text := nullif(current_setting('app.agency_id', true), '');
    inside constant boolean := coalesce(current_setting('app.side', true), '') in ('agency', 'system');
  begin
    if agency is null or payload ->> 'agencyId' is distinct from agency then
      raise exception 'a job for another agency' using errcode = '42501';
    end if;
    if not inside and task not in (${tasksOfOutside.map((task) => pg.escapeLiteral(task)).join(', ')}) then
      raise exception 'not a task of this side' using errcode = '42501';
    end if;
    perform from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.key = enqueue.key and t.identifier = enqueue.task and j.payload::jsonb = enqueue.payload
      and j.locked_at is null and j.attempts = 0 and j.run_at <= now()
    for update of j;
    if found then
      return;
    end if;
    perform graphile_worker.add_job(identifier => task, payload => payload::json, job_key => key);
  end $$;
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
