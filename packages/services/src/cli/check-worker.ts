/**
 * Whether a worker beside this process can do its work: its settings are whole, and its database answers under a role to which
 * row-level security applies. Ends with 1 when not. That the worker itself runs is seen from outside: it ends when it cannot go on.
 */
import { assertHarmlessRoles, createDatabase } from '@kader/db';
import { readWorkerEnv } from '../jobs/read-env.ts';
import { createLog } from '../log/create-log.ts';
import { readEnvironment } from './read-env.ts';

const env = readEnvironment();
try {
  const db = createDatabase({ worker: readWorkerEnv(env).databaseUrl });
  await assertHarmlessRoles(db);
  await db.close();
} catch (error) {
  createLog('worker', env).error({ err: error }, 'not healthy');
  process.exit(1);
}
