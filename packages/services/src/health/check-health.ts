import { assertHarmlessRoles, isMarked, withIdentity } from '@kader/db';
import type { ServiceContext } from '../use-case/service-context.ts';

/** Whether a process can do its work. `reason` is for the log and the operator, without particulars of anybody's data. */
export interface Health {
  readonly ok: boolean;
  readonly reason: string | null;
}

/** Asks the database whether it answers, and whether this process's roles are harmless. */
export async function checkHealth(context: ServiceContext): Promise<Health> {
  try {
    await assertHarmlessRoles(context.db);
    await withIdentity(context.db, (identity) => isMarked(identity, 'demo'));
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'unknown' };
  }
  return { ok: true, reason: null };
}
