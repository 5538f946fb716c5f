import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@kader/db';
import { createFolderTransport, listMails, type StoredMail } from '@kader/mail';
import { type JobHelpers, Logger, runOnce } from 'graphile-worker';
import { createLog } from '../../log/create-log.ts';
import type { TestContext } from '../../testing/face.ts';
import type { JobContext } from '../job-context.ts';
import { createTaskList } from '../task-list.ts';

/** A job as it waits in the queue. */
export interface WaitingJob {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly lastError: string | null;
}

/** What the worker process would be in a test: its role, a folder for mails, and a hand that turns it. */
export interface TestWorker {
  readonly context: JobContext;
  readonly mailFolder: string;
  /** Runs everything that waits, and what follows from it, as the worker's role. */
  drain(changes?: Partial<JobContext>): Promise<void>;
  waiting(): Promise<readonly WaitingJob[]>;
  /** Mails sent to an address, newest first. */
  mailsTo(address: string): Promise<readonly StoredMail[]>;
  close(): Promise<void>;
}

/** What the queue hands to a task beside its payload, as far as tasks look at it. */
export const someRun = { job: { id: '1', attempts: 1 } } as JobHelpers;

const quiet = new Logger(() => () => undefined);

/** Only what goes in batches is waited for at the end of a run; without them the fate of the last job may still be on its way. */
const waitForAll = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Makes a worker on the database, storage and clock of a test context. Close it before the context. */
export async function makeWorker(context: TestContext): Promise<TestWorker> {
  const mailFolder = await mkdtemp(join(tmpdir(), 'kader-mail-'));
  const url = context.database.urls.worker;
  const jobContext: JobContext = {
    db: createDatabase({ worker: url }),
    storage: context.storage,
    mail: createFolderTransport({ folder: mailFolder, clock: context.clock }),
    clock: context.clock,
    webUrl: context.webUrl,
    log: createLog('worker', {}, () => undefined),
  };
  return {
    context: jobContext,
    mailFolder,
    drain: async (changes = {}) => {
      const taskList = createTaskList({ ...jobContext, ...changes });
      const run = { connectionString: url, taskList, noHandleSignals: true, logger: quiet };
      await runOnce({ ...run, preset: waitForAll });
    },
    waiting: async () => {
      const { rows } = await context.database.asSuperuser((client) =>
        client.query<WaitingJob>(
          `select t.identifier as task, j.payload, j.last_error as "lastError"
           from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`,
        ),
      );
      return rows;
    },
    mailsTo: async (address) => await listMails(mailFolder, address),
    close: async () => {
      await jobContext.db.close();
      await rm(mailFolder, { recursive: true, force: true });
    },
  };
}
