import { type Actor, assertCan, type Permission, type SystemTask } from '@kader/access';
import { KaderError } from '@kader/errors';
import type { z } from 'zod';
import type { JobContext } from './job-context.ts';

/** The system, acting for the one agency that the job's payload names. */
export type SystemActor = Extract<Actor, { kind: 'system' }>;

interface JobRun<TPayload> {
  readonly payload: TPayload;
  readonly actor: SystemActor;
  readonly context: JobContext;
}

interface AgencyPayload {
  readonly agencyId: string;
}

/** Work that the worker does for one agency. Made by `defineJob` only. */
export interface Job<TPayload extends AgencyPayload = AgencyPayload> {
  /** Name of the task in the queue. */
  readonly name: string;
  /** What the system may do meanwhile: an entry of `systemTasks`. */
  readonly as: SystemTask;
  readonly permission: Permission;
  /** Ids, and nothing else. */
  readonly payload: z.ZodType<TPayload>;
  /** Safe to repeat: a job that failed, or whose process died, runs again from the start. */
  readonly run: (args: JobRun<TPayload>) => Promise<void>;
}

/** Declares a job. Its permission is required, as a use-case's is. */
export function defineJob<TPayload extends AgencyPayload>(definition: Job<TPayload>): Job<TPayload> {
  return Object.freeze(definition);
}

/**
 * Runs a job for a payload from the queue. What it is about may be gone, or never have belonged to the agency: then
 * there is nothing to do, and it counts as done. Throws what the job throws otherwise; the queue tries again later.
 */
export async function runJob<TPayload extends AgencyPayload>(
  job: Job<TPayload>,
  context: JobContext,
  rawPayload: unknown,
): Promise<void> {
  const parsed = job.payload.safeParse(rawPayload);
  if (!parsed.success) {
    throw new KaderError('INVALID_INPUT', { path: ['payload'], params: { reason: 'payload' } });
  }
  const payload = parsed.data;
  const actor: SystemActor = { kind: 'system', agencyId: payload.agencyId, task: job.as };
  assertCan(actor, job.permission);
  try {
    await job.run({ payload, actor, context });
  } catch (error) {
    if (!(error instanceof KaderError && error.code === 'NOT_FOUND')) {
      throw error;
    }
    const about: object = { ...payload };
    context.log.warn(about, 'nothing to do: not found');
  }
}
