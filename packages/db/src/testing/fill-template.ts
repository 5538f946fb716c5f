import { createDatabase, type Database } from '../doors/database.ts';
import { withConnection } from '../server/connect.ts';
import { deriveRoleUrls } from '../server/roles.ts';
import { templateDatabase, urlOf } from './template-database.ts';

/** What many test files want to find in their database. */
export interface Filling {
  /** Tells it from others: lower-case letters. */
  readonly name: string;
  readonly fill: (db: Database) => Promise<unknown>;
}

/**
 * Makes a database to clone that holds a filling, once per cluster: the first file that asks fills it, others wait. Answers with
 * its name, which it bears only once it is whole.
 */
export async function fillTemplate(clusterUrl: string, { name, fill }: Filling): Promise<string> {
  const filled = `${templateDatabase}_${name}`;
  await withConnection(clusterUrl, async (admin) => {
    await admin.query('select pg_advisory_lock(hashtext($1))', [filled]);
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [filled]);
    if (rowCount === 0) {
      const making = `${filled}_making`;
      await admin.query(`drop database if exists ${making} with (force)`);
      await admin.query(`create database ${making} template ${templateDatabase}`);
      const { owner: _, ...processUrls } = deriveRoleUrls(urlOf(clusterUrl, making).href);
      const db = createDatabase(processUrls);
      try {
        await fill(db);
      } finally {
        await db.close();
      }
      await admin.query(`alter database ${making} rename to ${filled}`);
    }
    await admin.query('select pg_advisory_unlock(hashtext($1))', [filled]);
  });
  return filled;
}
