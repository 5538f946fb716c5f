import { withConnection } from './connect.ts';

/** Number of the advisory lock under which the database is set up; the one that Prisma's own migrations take. */
export const migrationLock = 72_707_369;

/**
 * Runs `work` while nobody else sets up the same database (roles, migrations, library). Waits for its turn.
 * The lock is tied to a connection of its own: it is free again whatever happens to this process.
 */
export async function withMigrationLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  return withConnection(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    return work();
  });
}
