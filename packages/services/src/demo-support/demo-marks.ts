import { platformAgencyId } from '@kader/access';
import { isMarked, listAgenciesForJobs, markInstallation, withIdentity } from '@kader/db';
import type { ServiceContext } from '../use-case/service-context.ts';

const begun = 'demo';
const finished = 'demo-filled';

/**
 * What an installation holds. `empty`: nobody's data yet; `filling`: a seed began and did not end; `filled`: the whole
 * demo; `foreign`: agencies that no demo made, which a demo must leave alone.
 */
export type DemoState = 'empty' | 'filling' | 'filled' | 'foreign';

/** Finds out what the installation holds. Needs the roles auth and worker. */
export async function readDemoState(context: ServiceContext): Promise<DemoState> {
  const marked = (mark: string) => withIdentity(context.db, (identity) => isMarked(identity, mark));
  if (await marked(finished)) {
    return 'filled';
  }
  if (await marked(begun)) {
    return 'filling';
  }
  const agencies = await listAgenciesForJobs(context.db);
  return agencies.every((id) => id === platformAgencyId) ? 'empty' : 'foreign';
}

/** Marks the installation as a demo, for good: from now on the demo's doors may open on it. Needs the worker's role. */
export async function markDemoBegun(context: ServiceContext): Promise<void> {
  await markInstallation(context.db, begun, context.clock());
}

/** Notes that the demo is whole. Needs the worker's role. */
export async function markDemoFilled(context: ServiceContext): Promise<void> {
  await markInstallation(context.db, finished, context.clock());
}
