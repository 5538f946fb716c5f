import { KaderError } from '@kader/errors';
import type { JobHelpers, TaskList } from 'graphile-worker';
import { afterChoice } from './after-choice.ts';
import { afterDecision } from './after-decision.ts';
import { type Job, runJob } from './define-job.ts';
import { emptyBin, emptyBinTask } from './empty-bin.ts';
import { evaluateActivePlans, evaluateActivePlansTask } from './evaluate-active-plans.ts';
import { evaluateDocument } from './evaluate-document.ts';
import type { JobContext } from './job-context.ts';
import { renderExport } from './render-export.ts';
import { sendChoice } from './send-choice.ts';
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
    ...taskOf(context, sendChoice),
    ...taskOf(context, renderExport),
    ...taskOf(context, afterDecision),
    ...taskOf(context, afterChoice),
    ...reporting(context, evaluateActivePlansTask, evaluateActivePlans),
    ...reporting(context, emptyBinTask, emptyBin),
    ...reporting(context, sweepIdentityTask, sweepIdentity),
  };
}

function taskOf<TPayload extends { readonly agencyId: string }>(
  context: JobContext,
  job: Job<TPayload>,
): TaskList {
  return reporting(context, job.name, (inRun, payload) => runJob(job, inRun, payload));
}

/**
 * A task whose every run logs under a name of its own, and how it ended. The queue keeps the message of an error in its
 * table, and messages of others may quote what was written: so it gets the code only.
 */
function reporting(
  context: JobContext,
  task: string,
  work: (context: JobContext, payload: unknown) => Promise<void>,
): TaskList {
  return {
    [task]: async (payload: unknown, { job }: JobHelpers) => {
      const log = context.log.child({ requestId: `job-${job.id}-${job.attempts}`, task });
      const start = performance.now();
      const ms = () => Math.round(performance.now() - start);
      try {
        await work({ ...context, log }, payload);
        log.info({ ms: ms() }, 'done');
      } catch (error) {
        log.error({ ms: ms(), err: error }, 'failed');
        throw new Error(
          error instanceof KaderError ? error.code : error instanceof Error ? error.name : 'unknown',
        );
      }
    },
  };
}
