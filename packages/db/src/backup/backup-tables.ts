import pg from 'pg';

/** A table as a backup reads and writes it. */
export interface BackupTable {
  /** With its schema: `public.client`. */
  readonly name: string;
  /** In the order of their names: two databases may have added them in another order. Generated ones are left out. */
  readonly columns: readonly string[];
  /** The primary key, by which rows are ordered; empty when there is none. */
  readonly key: readonly string[];
}

export interface BackupSequence {
  readonly name: string;
  /** The last number given out; null before the first. */
  readonly lastValue: string | null;
}

/** Where Kader keeps what it keeps: tables, its own functions, the queue. */
export const backupSchemas = ['public', 'app', 'graphile_worker'] as const;

/** A job that a worker held when the backup was made is held by nobody once it is restored, and begins again. */
const emptied = new Set(
  ['_private_jobs', '_private_job_queues'].flatMap((table) => [
    `graphile_worker.${table}.locked_at`,
    `graphile_worker.${table}.locked_by`,
  ]),
);

const tablesOf = `
  select n.nspname || '.' || c.relname as name,
    (select array_agg(a.attname::text order by a.attname collate "C") from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce((
      select array_agg(a.attname::text order by k.place) from pg_index i
      cross join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary), '{}') as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind = 'r' order by (n.nspname || '.' || c.relname) collate "C"`;

/** Every table of the database, by name. */
export async function listBackupTables(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(tablesOf, [backupSchemas]);
  return rows;
}

/** Every sequence: those of the queue, for tables of ours have none. */
export async function listBackupSequences(client: pg.Client): Promise<BackupSequence[]> {
  const { rows } = await client.query<BackupSequence>(
    `select schemaname || '.' || sequencename as name, last_value::text as "lastValue"
     from pg_sequences where schemaname = any ($1) order by (schemaname || '.' || sequencename) collate "C"`,
    [backupSchemas],
  );
  return rows;
}

/** A table's name as it stands in SQL. */
export function quotedName(name: string): string {
  const [schema = '', table = ''] = name.split('.');
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
}

/** All rows of a table, always in the same order whatever the server's language, for `COPY … TO`. */
export function rowsOf({ name, columns, key }: BackupTable): string {
  const read = columns.map((column) => {
    const quoted = pg.escapeIdentifier(column);
    return emptied.has(`${name}.${column}`) ? `null as ${quoted}` : quoted;
  });
  const order = (key.length > 0 ? key : columns).map(
    (column) => `t.${pg.escapeIdentifier(column)}::text collate "C"`,
  );
  return `select ${read.join(', ')} from ${quotedName(name)} t order by ${order.join(', ')}`;
}
