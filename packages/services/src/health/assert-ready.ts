import { assertHarmlessRoles, isMarked, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import type { ServiceContext } from '../use-case/service-context.ts';

/**
 * Throws NOT_READY when this process must not serve: its database roles are ones to which row-level security would not
 * apply, or it runs as a demo on a database that no demo seed has marked (somebody's real data, perhaps).
 */
export async function assertReady(context: ServiceContext, demo: boolean): Promise<void> {
  await assertHarmlessRoles(context.db);
  const marked = await withIdentity(context.db, (identity) => isMarked(identity, 'demo'));
  if (demo && !marked) {
    throw new KaderError('NOT_READY', { params: { reason: 'not-a-demo-database' } });
  }
}
