import { readMailEnv } from '@kader/mail';
import { z } from 'zod';

/** Settings of a worker process. */
export interface WorkerSettings {
  /** URL of the database under the worker's role, direct, not through a pooler (the queue listens). */
  readonly databaseUrl: string;
  readonly webUrl: string;
  /** How many jobs run at once. */
  readonly concurrency: number;
}

const settings = z.object({
  KADER_MODE: z.enum(['demo', 'production']).default('production'),
  DATABASE_URL_WORKER: z.url({ protocol: /^postgres(ql)?$/ }),
  WEB_URL: z.url({ protocol: /^https?$/ }),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(20).default(4),
});

/**
 * Reads what a worker needs, beside `KADER_STORAGE_DIR` and the settings of mail, which their packages read. Throws an
 * Error that names what is missing or wrong, never a value: a worker that cannot do all its work does not start. In
 * production mails must leave by a server: those in a folder would reach nobody.
 */
export function readWorkerEnv(env: Readonly<Record<string, string | undefined>>): WorkerSettings {
  const parsed = settings.safeParse(env);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
    throw new Error(`Missing or not valid: ${names.join(', ')}.`);
  }
  const { KADER_MODE, DATABASE_URL_WORKER, WEB_URL, WORKER_CONCURRENCY } = parsed.data;
  if (KADER_MODE === 'production' && readMailEnv(env).kind === 'folder') {
    throw new Error('In production set SMTP_URL with MAIL_FROM; KADER_MAIL_DIR is for the demo.');
  }
  return {
    databaseUrl: DATABASE_URL_WORKER,
    webUrl: new URL(WEB_URL).origin,
    concurrency: WORKER_CONCURRENCY,
  };
}
