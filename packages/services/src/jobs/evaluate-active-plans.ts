import { enqueueJob, getAgency, listAgenciesForJobs, withHotScope, withScope } from '@kader/db';
import { listDocuments } from '@kader/db/hot';
import { z } from 'zod';
import { evaluateDocumentJob } from '../plan/create-plan.ts';
import { dayIn } from '../plan/read-plan-world.ts';
import type { SystemActor } from './define-job.ts';
import type { JobContext } from './job-context.ts';

/** Name of the task that the clock of the queue starts each hour. */
export const evaluateActivePlansTask = 'evaluate-active-plans';

const hour = 3_600_000;

/** What the queue says about the tick: when it was due, which may be hours ago if the worker was down. */
const tick = z.object({ _cron: z.object({ ts: z.iso.datetime({ offset: true }) }) });

/**
 * Has the active plans evaluated anew of every agency in whose zone a day began within the hour before the tick: due
 * dates pass without anybody writing. Asks for the day rather than for hour 0, which some zones skip once a year.
 */
export async function evaluateActivePlans(context: JobContext, rawPayload: unknown): Promise<void> {
  const at = new Date(tick.parse(rawPayload)._cron.ts);
  for (const agencyId of await listAgenciesForJobs(context.db)) {
    await evaluatePlansOf(context, { kind: 'system', agencyId, task: 'roll-up' }, at);
  }
}

async function evaluatePlansOf(context: JobContext, actor: SystemActor, at: Date): Promise<void> {
  const { timeZone } = await withScope(context.db, actor, getAgency);
  if (dayIn(timeZone, at) === dayIn(timeZone, new Date(at.getTime() - hour))) {
    return;
  }
  const documents = await withHotScope(context.db, actor, (scope) => listDocuments(scope));
  const active = documents.filter(({ archivedAt }) => archivedAt === null);
  await withScope(context.db, actor, async (scope) => {
    for (const { id } of active) {
      await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, id));
    }
  });
}
