import { assertHarmlessRoles, createDatabase } from '@kader/db';
import { KaderError } from '@kader/errors';
import { createMailTransport } from '@kader/mail';
import { createStorage } from '@kader/storage';
import { Logger, type Runner, run } from 'graphile-worker';
import { createLog, type Log } from '../log/create-log.ts';
import type { JobContext } from './job-context.ts';
import { type KeptPlace, keepPlace } from './keep-place.ts';
import { readWorkerEnv } from './read-env.ts';
import { createTaskList, crontab } from './task-list.ts';

/** A worker at work. */
export interface RunningWorker {
  /** Lets running jobs end (those that take too long are given back to the queue) and closes all connections. */
  stop(): Promise<void>;
  /** Settles when the worker has ended: after `stop`, or rejected when it ended by itself, or lost its place at the queue. */
  readonly ended: Promise<void>;
}

/** How long running jobs get to end when the worker is stopped, less than a launcher or container waits. */
const graceMs = 4000;

/**
 * Starts a worker from its environment (see `readWorkerEnv`). Throws a SettingsError when one is missing, when row-level security
 * would not apply to its database role (NOT_READY), or when the database is not there or not migrated; nothing runs then.
 * `worker ready` in its log says that it takes jobs.
 */
export async function startWorker(
  env: Readonly<Record<string, string | undefined>>,
  log: Log = createLog('worker', env),
): Promise<RunningWorker> {
  const settings = readWorkerEnv(env);
  const storage = createStorage(settings.storageEnv);
  const mail = createMailTransport(settings.mailEnv);
  const db = createDatabase({ worker: settings.databaseUrl });
  const context: JobContext = { db, storage, mail, clock: () => new Date(), webUrl: settings.webUrl, log };
  let place: KeptPlace | undefined;
  try {
    await assertHarmlessRoles(db);
    place = await keepPlace(db);
    const runner = await run({
      connectionString: settings.databaseUrl,
      concurrency: settings.concurrency,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: graceMs,
      logger: queueLogger(log),
      crontab,
      taskList: createTaskList(context),
      preset: place.preset,
    });
    log.info({ concurrency: settings.concurrency }, 'worker ready');
    const ended = waitForEnd(runner, place, context);
    return {
      ended,
      stop: async () => {
        await runner.stop('asked to stop');
        await ended;
      },
    };
  } catch (error) {
    await place?.leave();
    await db.close();
    throw error;
  }
}

/**
 * A worker that has lost its place does not wait for its jobs: the database is gone, or holds them for somebody else's. It is
 * started again by whoever keeps it.
 */
async function waitForEnd(runner: Runner, place: KeptPlace, { db, log }: JobContext): Promise<void> {
  const lost = place.lost.then(() => {
    throw new KaderError('UNAVAILABLE', { params: { part: 'database' } });
  });
  try {
    await Promise.race([runner.promise, lost]);
  } finally {
    await place.leave();
    await Promise.race([db.close(), place.lost]);
    log.info('worker ended');
  }
}

/** What the queue itself has to say, from warnings on. Its word on a failed job repeats ours. */
function queueLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') {
      log[level === 'error' ? 'error' : 'warn']({ from: 'queue' }, message);
    }
  });
}
