import { z } from 'zod';
import { databaseUrl, type Env, publicUrl, readSettings } from '../settings/read-settings.ts';

/** Settings of a worker process. */
export interface WorkerSettings {
  /** URL of the database under the worker's role, direct, not through a pooler (the queue listens). */
  readonly databaseUrl: string;
  readonly webUrl: string;
  /** How many jobs run at once. */
  readonly concurrency: number;
  readonly storageEnv: Env;
  readonly mailEnv: Env;
}

const schema = z.object({
  DATABASE_URL_WORKER: databaseUrl,
  WEB_URL: publicUrl,
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(20).default(4).describe('a number from 1 to 20'),
});

/**
 * Reads what a worker needs. Throws a SettingsError that names all that is missing or wrong, never a value: a worker that
 * cannot do all its work does not start.
 */
export function readWorkerEnv(env: Env): WorkerSettings {
  const { DATABASE_URL_WORKER, WEB_URL, WORKER_CONCURRENCY, storageEnv, mailEnv } = readSettings(schema, env);
  return {
    databaseUrl: DATABASE_URL_WORKER,
    webUrl: new URL(WEB_URL).origin,
    concurrency: WORKER_CONCURRENCY,
    storageEnv,
    mailEnv,
  };
}
