import { type DueForErasure, eraseFromBin, listDueForErasure, withScope, writeAudit } from '@kader/db';
import { binnedBefore } from '../bin/days-in-bin.ts';
import { startOfExportKeys } from '../export/export-file-key.ts';
import { agenciesAtDaybreak, momentOfTick } from './agencies-at-daybreak.ts';
import type { SystemActor } from './define-job.ts';
import type { JobContext } from './job-context.ts';

/** Name of the task that the clock of the queue starts each hour. */
export const emptyBinTask = 'empty-bin';

/** Erases for good, in every agency in whose zone a day began, what has lain in the bin for its days. Safe to repeat. */
export async function emptyBin(context: JobContext, rawPayload: unknown): Promise<void> {
  for (const actor of await agenciesAtDaybreak(context, 'empty-bin', momentOfTick(rawPayload))) {
    const before = binnedBefore(context.clock());
    const due = await withScope(context.db, actor, (scope) => listDueForErasure(scope, before));
    for (const thing of due) {
      await erase(context, { actor, thing, before });
    }
  }
}

interface Erasure {
  readonly actor: SystemActor;
  readonly thing: DueForErasure;
  readonly before: Date;
}

/** Files first: if this stops half-way, the rows still say of which exports there were files, and the next night goes on. */
async function erase(context: JobContext, { actor, thing, before }: Erasure): Promise<void> {
  let files = 0;
  for (const id of thing.exports) {
    files += await context.storage.deleteStartingWith(startOfExportKeys(actor.agencyId, id));
  }
  const at = context.clock();
  await withScope(context.db, actor, async (scope) => {
    if (await eraseFromBin(scope, thing, { before, at })) {
      await writeAudit(scope, {
        at,
        actorName: 'Kader',
        action: `${thing.kind}.erase`,
        target: { clientId: thing.clientId, ...(thing.kind === 'plan' ? { documentId: thing.id } : {}) },
        detail: { files },
      });
    }
  });
}
