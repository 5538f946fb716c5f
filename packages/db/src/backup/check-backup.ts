import { join } from 'node:path';
import { readMigrations } from '../server/run-migrations.ts';
import { BackupError } from './backup-error.ts';
import { measureFile } from './copy-rows.ts';
import { type Manifest, readManifest } from './manifest.ts';

/**
 * Reads a backup whole and holds it against its manifest, before anything is restored from it. Throws BackupError that
 * names the first file that is damaged or missing, or the migration that this version of Kader does not have.
 */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  for (const { path, bytes, sha256 } of [...manifest.tables, ...(manifest.files ?? [])]) {
    const found = await measureFile(join(folder, path)).catch(() => null);
    if (found === null) {
      throw new BackupError(`The backup in ${folder} is damaged: ${path} is missing.`);
    }
    if (found.bytes !== bytes || found.sha256 !== sha256) {
      throw new BackupError(`The backup in ${folder} is damaged: ${path} is not what was written.`);
    }
  }
  refuseUnknownSchema(manifest);
  return manifest;
}

/** A backup of an older Kader is restored into its own tables and migrated from there; one of a newer cannot be read. */
function refuseUnknownSchema({ migrations, kaderVersion }: Manifest): void {
  const own = readMigrations();
  const strange = migrations.find(
    ({ name, checksum }, index) => own[index]?.name !== name || own[index]?.checksum !== checksum,
  );
  if (strange !== undefined) {
    throw new BackupError(
      `The backup was made by Kader ${kaderVersion}, whose migration ${strange.name} this version does not have.`,
    );
  }
}
