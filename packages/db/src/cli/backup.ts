/**
 * `backup.ts <folder>`: writes the database that DATABASE_URL (administrator) names, and the files in KADER_STORAGE_DIR where
 * that is set, into a folder that is not there yet. Prints one line of JSON: how many tables, rows and files.
 */

import manifest from '../../package.json' with { type: 'json' };
import { BackupError } from '../backup/backup-error.ts';
import { sayBackup } from '../backup/say-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { readAdminUrl, readStorageDir } from '../server/read-env.ts';

const [folder] = process.argv.slice(2);
await sayBackup(async () => {
  const adminUrl = readAdminUrl();
  if (folder === undefined || adminUrl === null) {
    throw new BackupError('Name a folder to write to, and the database’s administrator in DATABASE_URL.');
  }
  return await writeBackup({
    adminUrl,
    folder,
    storageFolder: readStorageDir(),
    kaderVersion: manifest.version,
    at: new Date(),
  });
});
