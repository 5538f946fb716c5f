import { KaderError } from '@kader/errors';
import type { TaskList } from 'graphile-worker';
import { afterDecision } from './after-decision.ts';
import { type Job, runJob } from './define-job.ts';
import { emptyBin, emptyBinTask } from './empty-bin.ts';
import { evaluateActivePlans, evaluateActivePlansTask } from './evaluate-active-plans.ts';
import { evaluateDocument } from './evaluate-document.ts';
import type { JobContext } from './job-context.ts';
import { renderExport } from './render-export.ts';
import { sendDecision } from './send-decision.ts';
import { sendInvitation } from './send-invitation.ts';
import { sweepIdentity, sweepIdentityTask } from './sweep-identity.ts';

/**
 * When the queue starts the visits to all agencies; a worker that was down catches up on the ticks of a day. Of sweeping
 * there is nothing to catch up on.
 */
export const crontab = [
  `5 * * * * ${evaluateActivePlansTask} ?fill=1d`,
  `25 * * * * ${emptyBinTask} ?fill=1d`,
  `45 * * * * ${sweepIdentityTask}`,
].join('\n');

/** Every task of the queue. A new job is a file beside this one and a line here. */
export function createTaskList(context: JobContext): TaskList {
  return {
    ...taskOf(context, evaluateDocument),
    ...taskOf(context, sendInvitation),
    ...taskOf(context, sendDecision),
    ...taskOf(context, renderExport),
    ...taskOf(context, afterDecision),
    [evaluateActivePlansTask]: (payload: unknown) =>
      reporting(context, evaluateActivePlansTask, () => evaluateActivePlans(context, payload)),
    [emptyBinTask]: (payload: unknown) => reporting(context, emptyBinTask, () => emptyBin(context, payload)),
    [sweepIdentityTask]: () => reporting(context, sweepIdentityTask, () => sweepIdentity(context)),
  };
}

function taskOf<TPayload extends { readonly agencyId: string }>(
  context: JobContext,
  job: Job<TPayload>,
): TaskList {
  return {
    [job.name]: (payload: unknown) => reporting(context, job.name, () => runJob(job, context, payload)),
  };
}

/**
 * Logs how a task ended. The queue keeps the message of an error in its table, and messages of others may quote what
 * was written: so it gets the code only, and the log the code and the place.
 */
async function reporting(context: JobContext, task: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  try {
    await work();
    context.log.info({ task, ms: Math.round(performance.now() - start) }, 'done');
  } catch (error) {
    const code = error instanceof KaderError ? error.code : error instanceof Error ? error.name : 'unknown';
    context.log.error({ task, code, at: placesOf(error) }, 'failed');
    throw new Error(code);
  }
}

/** The lines of a stack that say where, without the message above them; causes follow. */
function placesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) {
    return [];
  }
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [...places.slice(0, 8).map((line) => line.trim()), ...placesOf(error.cause)];
}
