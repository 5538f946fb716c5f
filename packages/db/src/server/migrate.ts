import { withConnection } from './connect.ts';
import { installJobs } from './install-jobs.ts';
import { migrationLock } from './migration-lock.ts';
import type { RoleUrls } from './roles.ts';
import { runMigrations } from './run-migrations.ts';

/**
 * Brings a database up to this version: SQL migrations as the owner, then the job queue as the worker, under the
 * migration lock, so that two starts at once do it once. The roles must exist. With `count` only the first so many, for
 * rows of an older version. Returns the names of the migrations applied.
 */
export async function migrate(urls: Pick<RoleUrls, 'owner' | 'worker'>, count?: number): Promise<string[]> {
  return withConnection(urls.owner, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [migrationLock]);
    const applied = await runMigrations(owner, count);
    await installJobs(owner, urls.worker);
    return applied;
  });
}
