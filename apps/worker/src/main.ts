/**
 * The background worker. Starts with everything it needs or not at all, says `worker ready` in its log, and ends on
 * SIGTERM, SIGINT and SIGHUP once its running jobs have ended. A worker that ends by itself exits with 1, for whoever
 * keeps it to start it again.
 */
import { createLog, SettingsError, startWorker } from '@kader/services/jobs';
import { readEnvironment } from './read-env.ts';

const env = readEnvironment();
const log = createLog('worker', env);

function fail(error: unknown): never {
  log.fatal(error instanceof SettingsError ? { faults: error.faults } : { err: error }, 'cannot go on');
  process.exit(1);
}

const worker = await startWorker(env, log).catch(fail);
let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!stopping) {
      stopping = true;
      worker.stop().then(() => process.exit(0), fail);
    }
  });
}
await worker.ended.catch(fail);
if (!stopping) {
  log.fatal('ended by itself');
  process.exit(1);
}
