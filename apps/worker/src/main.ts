/**
 * The background worker. Starts with everything it needs or not at all, says `worker ready` on standard output, and ends
 * on SIGTERM, SIGINT and SIGHUP once its running jobs have ended. A worker that ends by itself exits with 1, for whoever
 * keeps it to start it again.
 */
import { startWorker } from '@kader/services/jobs';
import { readEnvironment } from './read-env.ts';

function fail(error: unknown): never {
  process.stderr.write(
    `The worker cannot go on: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}

const worker = await startWorker(readEnvironment()).catch(fail);
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
  fail(new Error('it ended by itself'));
}
