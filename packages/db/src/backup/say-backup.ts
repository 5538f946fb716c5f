import { BackupError } from './backup-error.ts';
import type { Manifest } from './manifest.ts';

/** Runs a command and prints what came of it: one line of JSON, or a sentence on standard error and exit code 1. */
export async function sayBackup(work: () => Promise<Manifest>): Promise<void> {
  try {
    const { kaderVersion, madeAt, tables, files } = await work();
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const said = { kaderVersion, madeAt, tables: tables.length, rows, files: files?.length ?? null };
    process.stdout.write(`${JSON.stringify(said)}\n`);
  } catch (error) {
    const text = error instanceof BackupError ? error.message : String((error as Error)?.stack ?? error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
