import { enqueueJob, withHotScope, withScope } from '@kader/db';
import { listDocuments } from '@kader/db/hot';
import { evaluateDocumentJob } from '../plan/create-plan.ts';
import { agenciesAtDaybreak, momentOfTick } from './agencies-at-daybreak.ts';
import type { SystemActor } from './define-job.ts';
import type { JobContext } from './job-context.ts';

/** Name of the task that the clock of the queue starts each hour. */
export const evaluateActivePlansTask = 'evaluate-active-plans';

/**
 * Has the active plans evaluated anew of every agency in whose zone a day began: due dates pass without anybody writing.
 */
export async function evaluateActivePlans(context: JobContext, rawPayload: unknown): Promise<void> {
  for (const actor of await agenciesAtDaybreak(context, 'roll-up', momentOfTick(rawPayload))) {
    await evaluatePlansOf(context, actor);
  }
}

async function evaluatePlansOf(context: JobContext, actor: SystemActor): Promise<void> {
  const documents = await withHotScope(context.db, actor, (scope) => listDocuments(scope));
  const active = documents.filter(({ archivedAt }) => archivedAt === null);
  await withScope(context.db, actor, async (scope) => {
    for (const { id } of active) {
      await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, id));
    }
  });
}
