/**
 * Puts the packaged templates and catalogues into the platform's library, under the lock of the migrations, and prints
 * what was added as one line of JSON. Run after every migration; adds nothing when nothing changed.
 */
import { createDatabase, withMigrationLock } from '@kader/db';
import { installLibrary } from '../library/install-library.ts';
import { readInstallerUrl } from './read-env.ts';

const url = readInstallerUrl();
const db = createDatabase({ worker: url });
const installed = await withMigrationLock(url, () => installLibrary(db, new Date()));
await db.close();
process.stdout.write(`${JSON.stringify(installed)}\n`);
