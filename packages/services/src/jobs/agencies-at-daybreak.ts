import type { SystemTask } from '@kader/access';
import { getAgency, listAgenciesForJobs, withScope } from '@kader/db';
import { dayIn } from '@kader/i18n';
import { z } from 'zod';
import type { SystemActor } from './define-job.ts';
import type { JobContext } from './job-context.ts';

const hour = 3_600_000;

/** What the queue says about the tick: when it was due, which may be hours ago if the worker was down. */
const tick = z.object({ _cron: z.object({ ts: z.iso.datetime({ offset: true }) }) });

/** The moment for which an hourly tick was due. */
export function momentOfTick(rawPayload: unknown): Date {
  return new Date(tick.parse(rawPayload)._cron.ts);
}

/**
 * The system, for each agency in whose zone a day began within the hour before a moment. Asks for the day rather than for
 * hour 0, which some zones skip once a year.
 */
export async function agenciesAtDaybreak(
  context: JobContext,
  task: SystemTask,
  at: Date,
): Promise<readonly SystemActor[]> {
  const found: SystemActor[] = [];
  for (const agencyId of await listAgenciesForJobs(context.db)) {
    const actor: SystemActor = { kind: 'system', agencyId, task };
    const { timeZone } = await withScope(context.db, actor, getAgency);
    if (dayIn(timeZone, at) !== dayIn(timeZone, new Date(at.getTime() - hour))) {
      found.push(actor);
    }
  }
  return found;
}
