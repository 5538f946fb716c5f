import { KaderError } from '@kader/errors';
import type { ServiceContext } from '../use-case/service-context.ts';
import { assertReady } from './assert-ready.ts';

/** Whether a process can do its work. `reason` is for the operator's log: a code, never anybody's data. */
export interface Health {
  readonly ok: boolean;
  readonly reason: string | null;
}

/** Asks the database whether it answers, under roles to which row-level security applies, and is the right one. */
export async function checkHealth(context: ServiceContext, demo: boolean): Promise<Health> {
  try {
    await assertReady(context, demo);
    return { ok: true, reason: null };
  } catch (error) {
    const reason = error instanceof KaderError ? String(error.params.reason ?? error.code) : 'database';
    return { ok: false, reason };
  }
}
