import type pg from 'pg';
import { BackupError } from './backup-error.ts';
import { listBackupTables, quotedName } from './backup-tables.ts';
import { schemasSetAside } from './set-aside.ts';

/** What a migration itself writes, into a database that holds nothing yet. */
const ofMigrations = /^(?:public\._prisma_migrations|graphile_worker\..+)$/;

/** Tables that hold rows, with how many. In a database that Kader did not make every table counts, empty or not. */
async function occupiedTables(client: pg.Client): Promise<string[]> {
  const tables = await listBackupTables(client);
  const ours = tables.some(({ name }) => name === 'public._prisma_migrations');
  const occupied: string[] = [];
  for (const { name } of tables.filter((table) => !ours || !ofMigrations.test(table.name))) {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) as count from ${quotedName(name)}`,
    );
    const count = Number(rows[0]?.count ?? 0);
    if (count > 0 || !ours) {
      occupied.push(`${name} (${count})`);
    }
  }
  return occupied;
}

/** Throws BackupError that names what a database holds. */
export async function refuseOccupiedDatabase(client: pg.Client): Promise<void> {
  const kept = await schemasSetAside(client);
  if (kept.length > 0) {
    throw new BackupError(
      `A restore was interrupted here. What was there before it lies in ${kept.join(', ')}.`,
    );
  }
  const occupied = await occupiedTables(client);
  if (occupied.length > 0) {
    throw new BackupError(`The database is not empty. It holds rows in: ${occupied.join(', ')}.`);
  }
}
