import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inject } from 'vitest';
import { createDatabase, type Database } from '../doors/database.ts';
import { withConnection } from '../server/connect.ts';
import { deriveRoleUrls, type RoleUrls } from '../server/roles.ts';
import { type Filling, fillTemplate } from './fill-template.ts';
import { templateDatabase, urlOf } from './template-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator's URL of the test cluster, provided by `global-setup.ts`. */
    adminUrl: string;
  }
}

/** A database of a test file's own. */
export interface TestDatabase {
  /** Connected as the real roles app, admin, auth and worker. Actors of kind system use the app's role. */
  readonly db: Database;
  readonly urls: RoleUrls;
  readonly adminUrl: string;
  /** Runs SQL as the owner of the tables, whom row-level security lets see everything. For looking, and for what no role of the app may do. */
  asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Runs SQL as the superuser of the cluster. */
  asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Closes connections and drops the database. */
  drop(): Promise<void>;
}

/**
 * Clones the migrated database (some 50 ms), or one that was filled before. Call it once per test file, in `beforeAll`, and
 * `drop` it in `afterAll`.
 */
export async function createTestDatabase(filling?: Filling): Promise<TestDatabase> {
  const clusterUrl = inject('adminUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = filling === undefined ? templateDatabase : await fillTemplate(clusterUrl, filling);
  await withConnection(clusterUrl, (admin) => admin.query(`create database ${name} template ${template}`));
  const url = urlOf(clusterUrl, name);
  const urls = deriveRoleUrls(url.href);
  const { owner, ...processUrls } = urls;
  const db = createDatabase(processUrls);
  return {
    db,
    urls,
    adminUrl: url.href,
    asOwner: (work) => withConnection(owner, work),
    asSuperuser: (work) => withConnection(url.href, work),
    drop: async () => {
      await db.close();
      await withConnection(clusterUrl, (admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}
