import { type Actor, assertCan } from '@kader/access';
import { enqueueJob, getAgency, getReview, recordDecision, withScope, writeAudit } from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput, textInput, versionInput } from '../use-case/input-fields.ts';
import { isAsked } from './is-asked.ts';

const input = z.object({
  reviewId: idInput,
  /** Version and hash that were on the screen: what is decided about is what was read. */
  version: versionInput,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['approve', 'requestChanges']),
  note: textInput(4000),
  /** Language in which the version was read. */
  locale: localeInput,
});

/**
 * Records a client's decision: who, as what, when, about exactly which bytes, read in which language. Append-only.
 * Throws ALREADY_DECIDED (also for the second of two at once), REVIEW_SUPERSEDED, FORBIDDEN for an approver of the client
 * whom this review does not ask, NOT_FOUND when review, version and hash do not belong together, INVALID_INPUT when
 * changes are asked for without saying which.
 */
export const decideReview = defineUseCase({
  name: 'decide-review',
  permission: 'review.decision:make',
  input,
  run: async ({ actor, name, input: given, context }) => {
    if (given.kind === 'requestChanges' && given.note === undefined) {
      throw new KaderError('INVALID_INPUT', { path: ['note'], params: { reason: 'empty' } });
    }
    const at = context.clock();
    await withScope(context.db, actor, async (scope) => {
      const review = await getReview(scope, given.reviewId);
      const { documentId, clientId } = review;
      assertCan(actor, 'review.decision:make', { clientId, documentId });
      if (review.outcome === 'superseded' || review.outcome === 'withdrawn') {
        throw new KaderError('REVIEW_SUPERSEDED');
      }
      if (!isAsked(review, actor)) {
        throw new KaderError('FORBIDDEN');
      }
      const agency = await getAgency(scope);
      const id = uuidv7();
      const kind = given.kind === 'approve' ? 'approve' : 'request_changes';
      await recordDecision(scope, {
        id,
        reviewId: review.id,
        documentId,
        clientId,
        versionNumber: given.version,
        hash: given.hash,
        ...decider(actor, clientId),
        name,
        kind,
        note: given.note ?? null,
        locale: given.locale,
        at,
        timeZone: agency.timeZone,
      });
      const payload = { agencyId: actor.agencyId, reviewId: review.id, decisionId: id };
      await enqueueJob(scope, { task: 'after-decision', payload, key: `after-decision:${id}` });
      await writeAudit(scope, {
        at,
        actorName: name,
        action: `review.${given.kind}`,
        target: { clientId, documentId, reviewId: review.id },
        detail: { version: given.version, hash: given.hash, locale: given.locale },
      });
    });
    return { at: at.toISOString() };
  },
});

/** The person who decides, with the role of their seat at this client. */
function decider(actor: Actor, clientId: string): { readonly userId: string; readonly role: string } {
  const seat =
    actor.kind === 'clientPerson'
      ? actor.seats.find((candidate) => candidate.clientId === clientId)
      : undefined;
  if (actor.kind !== 'clientPerson' || seat === undefined) {
    throw new KaderError('FORBIDDEN');
  }
  return { userId: actor.userId, role: seat.role };
}
