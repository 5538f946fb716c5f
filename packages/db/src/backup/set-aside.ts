import type pg from 'pg';
import { backupSchemas } from './backup-tables.ts';

/** Under these names lies what a database held, until a restore into it is whole. */
const asideOf = (schema: string) => `before_restore_${schema}`;

async function schemasAmong(client: pg.Client, names: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select nspname::text as name from pg_namespace where nspname = any ($1) order by 1',
    [names],
  );
  return rows.map(({ name }) => name);
}

/** What lies aside: nothing, unless a restore is going on or was interrupted. */
export async function schemasSetAside(client: pg.Client): Promise<string[]> {
  return await schemasAmong(client, backupSchemas.map(asideOf));
}

/**
 * Makes room for a restore: what the database holds is kept under other names, and it has no tables. What an interrupted
 * restore left is dropped, and what had been there before that stays aside. All or nothing.
 */
export async function setAside(client: pg.Client): Promise<void> {
  const interrupted = (await schemasSetAside(client)).length > 0;
  const there = await schemasAmong(client, backupSchemas);
  await client.query(
    [
      'begin',
      ...there.map((schema) =>
        interrupted ? `drop schema ${schema} cascade` : `alter schema ${schema} rename to ${asideOf(schema)}`,
      ),
      'create schema public',
      'grant usage on schema public to public',
      'commit',
    ].join('; '),
  );
}

/** Lets what a restore brought go, and puts what was there before in its place again. All or nothing. */
export async function bringBack(client: pg.Client): Promise<void> {
  const kept = await schemasSetAside(client);
  await client.query(
    [
      'begin',
      `drop schema if exists ${backupSchemas.join(', ')} cascade`,
      ...backupSchemas
        .filter((schema) => kept.includes(asideOf(schema)))
        .map((schema) => `alter schema ${asideOf(schema)} rename to ${schema}`),
      'commit',
    ].join('; '),
  );
}

/** Lets go of what lies aside: the restore is whole. */
export async function dropSetAside(client: pg.Client): Promise<void> {
  await client.query(`drop schema if exists ${backupSchemas.map(asideOf).join(', ')} cascade`);
}
