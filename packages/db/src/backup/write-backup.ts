import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { withConnection } from '../server/connect.ts';
import { migrationLock } from '../server/migration-lock.ts';
import { BackupError } from './backup-error.ts';
import { type BackupTable, listBackupSequences, listBackupTables } from './backup-tables.ts';
import { copyOut, copySettings } from './copy-rows.ts';
import { type Manifest, manifestName, type TableEntry } from './manifest.ts';
import { copyFiles, listStoredFiles } from './stored-files.ts';

export interface BackupWanted {
  /** Administrator's URL: whoever row-level security holds back would read nothing. */
  readonly adminUrl: string;
  /** Where the backup goes; it must not be there yet. */
  readonly folder: string;
  /** Folder of the storage; null for a backup of the database alone. */
  readonly storageFolder: string | null;
  readonly kaderVersion: string;
  readonly at: Date;
}

/**
 * Writes the whole database as it is at one moment, while it is in use, and then the stored files: a row that names a file
 * is written after it, so every file that the rows name is there. The folder appears when all of it is written. Returns
 * its manifest. Throws BackupError when the folder is taken or the database is not Kader's.
 */
export async function writeBackup(wanted: BackupWanted): Promise<Manifest> {
  const { adminUrl, folder, storageFolder } = wanted;
  if (existsSync(folder)) {
    throw new BackupError(`${folder} is there already.`);
  }
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
  const database = await withConnection(adminUrl, (client) => copyDatabase(client, unfinished));
  const files =
    storageFolder === null
      ? null
      : await copyFiles(storageFolder, join(unfinished, 'files'), await listStoredFiles(storageFolder));
  const manifest: Manifest = {
    format: 1,
    kaderVersion: wanted.kaderVersion,
    madeAt: wanted.at.toISOString(),
    ...database,
    files: files?.map((file) => ({ ...file, path: `files/${file.path}` })) ?? null,
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(unfinished, manifestName), text, { mode: 0o600, flush: true });
  await rename(unfinished, folder);
  return manifest;
}

type FromDatabase = Pick<Manifest, 'migrations' | 'tables' | 'sequences'>;

/** Everything in the database as of one snapshot, while nobody migrates it. */
async function copyDatabase(client: pg.Client, folder: string): Promise<FromDatabase> {
  await client.query('select pg_advisory_lock_shared($1)', [migrationLock]);
  await client.query(`begin isolation level repeatable read read only; ${copySettings}`);
  const tables = await listBackupTables(client);
  if (!tables.some(({ name }) => name === 'public._prisma_migrations')) {
    throw new BackupError('This database is not one of Kader: it was never migrated.');
  }
  const { rows: migrations } = await client.query<Manifest['migrations'][number]>(
    `select migration_name as name, checksum from _prisma_migrations
     where rolled_back_at is null and finished_at is not null order by migration_name collate "C"`,
  );
  const entries: TableEntry[] = [];
  for (const table of tables) {
    entries.push(await copyTable(client, table, folder));
  }
  const sequences = await listBackupSequences(client);
  await client.query('commit');
  return { migrations, tables: entries, sequences };
}

async function copyTable(client: pg.Client, table: BackupTable, folder: string): Promise<TableEntry> {
  const { name, columns } = table;
  const path = `tables/${name}.copy`;
  const { bytes, lines, sha256 } = await copyOut(client, table, join(folder, path));
  return { name, columns, path, rows: lines, bytes, sha256 };
}
