import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { inject } from 'vitest';
import { withConnection } from '../server/connect.ts';
import { deriveRoleUrls, type RoleUrls } from '../server/roles.ts';
import { urlOf } from './template-database.ts';

/** A database with nothing in it. */
export interface EmptyDatabase {
  readonly name: string;
  readonly adminUrl: string;
  readonly urls: RoleUrls;
  asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  /** Runs SQL as the web app's role, without a scope. */
  asApp<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  drop(): Promise<void>;
}

/** Makes a database beside those of the tests, as somebody would who wants to restore one. */
export async function createEmptyDatabase(): Promise<EmptyDatabase> {
  const clusterUrl = inject('adminUrl');
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await withConnection(clusterUrl, (admin) => admin.query(`create database ${name} template template0`));
  const adminUrl = urlOf(clusterUrl, name).href;
  const urls = deriveRoleUrls(adminUrl);
  return {
    name,
    adminUrl,
    urls,
    asSuperuser: (work) => withConnection(adminUrl, work),
    asApp: (work) => withConnection(urls.app, work),
    drop: () =>
      withConnection(clusterUrl, async (admin) => {
        await admin.query(`drop database ${name} with (force)`);
      }),
  };
}
