import { enqueueJob, type ScenarioChoiceRow, withScope } from '@kader/db';
import { KaderError } from '@kader/errors';
import { dayIn } from '@kader/i18n';
import { chooseScenario } from '@kader/plan/blocks';
import { deriveId } from '@kader/plan/canonical';
import { baseFor, joinDocument } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { plainToRichText } from '@kader/plan/fields';
import { z } from 'zod';
import { applySet } from '../plan/apply-change-set.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { defineJob, type SystemActor } from './define-job.ts';
import { findChoice } from './find-choice.ts';
import type { JobContext } from './job-context.ts';
import { renewFiles } from './renew-files.ts';

/**
 * Carries out the choice of a scenario, which the client's side cannot do itself: writes it into the working plan, with who
 * chose, when and why, and takes back what was chosen before, unless a later choice has its place; then the files of the
 * version and the mail to whoever asked.
 */
export const afterChoice = defineJob({
  name: 'after-choice',
  as: 'after-choice',
  permission: 'plan.content:edit',
  payload: z.strictObject({ agencyId: z.uuid(), reviewId: z.uuid(), choiceId: z.uuid() }),
  run: async ({ payload, actor, context }) => {
    const found = await withScope(context.db, actor, (scope) => findChoice(scope, payload));
    const { review, choice, isLatest } = found;
    // A job that was held up must not take back what the client chose after it.
    if (isLatest) {
      await writeChoice(context, actor, choice);
    }
    await withScope(context.db, actor, async (scope) => {
      await renewFiles(scope, review, context.clock());
      const mail = { task: 'send-choice', payload, key: `send-choice:${payload.choiceId}` };
      await enqueueJob(scope, mail);
    });
  },
});

/**
 * Writes a choice into the plan as one change set under the choice's own id: a run that comes again finds it written, and
 * leaves what people have changed since. Its history names who chose.
 */
async function writeChoice(
  context: JobContext,
  actor: SystemActor,
  choice: ScenarioChoiceRow,
): Promise<void> {
  const { id, documentId: planId, userId, name } = choice;
  const { document } = await loadPlan(context.db, actor, planId, 'plan.content:edit');
  const personId = deriveId(planId, 'person', userId);
  const joining = joinDocument(document, { id: personId, kind: 'client' });
  const choosing = chooseScenario(document, choice.scenario, {
    chosenBy: personId,
    chosenOn: dayIn(choice.timeZone, choice.at),
    chosenReason: plainToRichText(choice.reason),
  });
  if (choosing.length === 0) {
    return;
  }
  const changes = isNamed(document, personId) ? choosing : [joining, ...choosing];
  const set = { id, changes, base: baseFor(document, changes) };
  try {
    await applySet(context, { actor, name }, { planId, set, persons: { [personId]: { name, userId } } });
  } catch (error) {
    if (!(error instanceof KaderError && error.code === 'CHANGE_SET_REUSED')) {
      throw error;
    }
  }
}

/** Whether somebody is among the people whom a document can name. */
function isNamed({ items }: PlanDocument, personId: string): boolean {
  const entry = items.get(personId);
  return entry !== undefined && entry.removed !== true;
}
