import { type Actor, assertCan } from '@kader/access';
import {
  enqueueJob,
  getAgency,
  getReview,
  namesExecutive,
  recordScenarioChoice,
  type ScenarioChoiceRow,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { holdsScenarios, scenarioTypes } from '@kader/plan/blocks';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { loadSharedVersion } from '../compare/load-version.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput, textInput, versionInput } from '../use-case/input-fields.ts';
import { isAsked } from './is-asked.ts';

const input = z.object({
  reviewId: idInput,
  /** Version and hash that were on the screen: what is chosen from is what was read. */
  version: versionInput,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  scenario: z.enum(scenarioTypes),
  reason: textInput(2000),
  /** Language in which the version was read. */
  locale: localeInput,
});

/**
 * Records which of a version's three scenarios its client chose: who, as what, when, why, about exactly which bytes.
 * Append-only, once per review; the plan carries it out by a job. Throws ALREADY_DECIDED (also for the second of two at once,
 * and on a review that was answered), REVIEW_SUPERSEDED, FORBIDDEN for an approver who does not choose at the client or whom
 * this review does not ask, NOT_FOUND when review, version and hash do not belong together or the version does not hold the
 * three, INVALID_INPUT for a choice without a reason.
 */
export const chooseScenario = defineUseCase({
  name: 'choose-scenario',
  permission: 'review.scenario:choose',
  input,
  run: async ({ actor, name, input: given, context }) => {
    const { reason } = given;
    if (reason === undefined) {
      throw new KaderError('INVALID_INPUT', { path: ['reason'], params: { reason: 'empty' } });
    }
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const review = await getReview(scope, given.reviewId);
      const { documentId, clientId } = review;
      const executiveNamed = await namesExecutive(scope, clientId);
      assertCan(actor, 'review.scenario:choose', { clientId, documentId, executiveNamed });
      if (review.outcome === 'superseded' || review.outcome === 'withdrawn') {
        throw new KaderError('REVIEW_SUPERSEDED');
      }
      if (!isAsked(review, actor)) {
        throw new KaderError('FORBIDDEN');
      }
      const { document } = await loadSharedVersion(scope, documentId, review.versionNumber);
      if (!holdsScenarios(document)) {
        throw new KaderError('NOT_FOUND', { path: ['scenario'] });
      }
      const agency = await getAgency(scope);
      const id = uuidv7();
      await recordScenarioChoice(scope, {
        id,
        reviewId: review.id,
        documentId,
        clientId,
        versionNumber: given.version,
        hash: given.hash,
        ...chooser(actor, clientId),
        name,
        scenario: given.scenario,
        reason,
        locale: given.locale,
        at,
        timeZone: agency.timeZone,
      });
      const payload = { agencyId: actor.agencyId, reviewId: review.id, choiceId: id };
      await enqueueJob(scope, { task: 'after-choice', payload, key: `after-choice:${id}` });
      await writeAudit(scope, {
        at,
        actorName: name,
        action: 'review.chooseScenario',
        target: { clientId, documentId, reviewId: review.id },
        detail: { version: given.version, hash: given.hash, scenario: given.scenario, locale: given.locale },
      });
    });
    return { at: at.toISOString() };
  },
});

/** The person who chooses, and as what they do at this client. */
function chooser(actor: Actor, clientId: string): Pick<ScenarioChoiceRow, 'userId' | 'role'> {
  const seat =
    actor.kind === 'clientPerson'
      ? actor.seats.find((candidate) => candidate.clientId === clientId)
      : undefined;
  if (actor.kind !== 'clientPerson' || seat === undefined) {
    throw new KaderError('FORBIDDEN');
  }
  return { userId: actor.userId, role: seat.executive ? 'executive' : 'steering' };
}
