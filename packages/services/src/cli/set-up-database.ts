/**
 * Brings the database of an installation to this version before its processes start: the roles, where the administrator's
 * URL is given; the SQL migrations and the job queue; the packaged templates. Each under the migration lock, so that two
 * starts at once do it once. Ends with 1 and says why when it cannot.
 */
import { createDatabase, withMigrationLock } from '@kader/db';
import { createRoles, migrate } from '@kader/db/set-up';
import { installLibrary } from '../library/install-library.ts';
import { createLog } from '../log/create-log.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { readEnvironment, readSetUpEnv } from './read-env.ts';

const env = readEnvironment();
const log = createLog('set-up', env);

try {
  const { admin, urls } = readSetUpEnv(env);
  if (admin !== null) {
    await createRoles(admin.url, { ...admin.roles, ...urls });
  }
  const applied = await migrate(urls);
  const db = createDatabase({ worker: urls.worker });
  const installed = await withMigrationLock(urls.worker, () => installLibrary(db, new Date()));
  await db.close();
  log.info({ roles: admin !== null, migrations: applied, ...installed }, 'database ready');
} catch (error) {
  log.fatal(error instanceof SettingsError ? { faults: error.faults } : { err: error }, 'cannot set up');
  process.exit(1);
}
