/**
 * `restore.ts <folder> [--replace]`: restores a backup into the database that DATABASE_URL (a superuser) names, makes the
 * roles, and puts the files into KADER_STORAGE_DIR where that is set. Both must be empty unless `--replace` lets them go.
 */
import { BackupError } from '../backup/backup-error.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { sayBackup } from '../backup/say-backup.ts';
import { readDatabaseUrls, readStorageDir } from '../server/read-env.ts';

const args = process.argv.slice(2);
const [folder] = args.filter((arg) => !arg.startsWith('--'));
await sayBackup(async () => {
  const { adminUrl, urls } = readDatabaseUrls();
  if (folder === undefined || adminUrl === null) {
    throw new BackupError('Name the folder of a backup, and a superuser of the database in DATABASE_URL.');
  }
  const replace = args.includes('--replace');
  return await restoreBackup({ folder, adminUrl, urls, storageFolder: readStorageDir(), replace });
});
