import {
  createReview,
  createVersion,
  enqueueJob,
  listClientPeople,
  listMembers,
  lockDocument,
  type ScopedTx,
  withScope,
  writeAudit,
} from '@kader/db';
import type { DocumentHead } from '@kader/db/hot';
import { KaderError } from '@kader/errors';
import { sha256Hex } from '@kader/plan/canonical';
import { evaluate, type Finding } from '@kader/plan/evaluate';
import { type Frozen, freeze, readShared } from '@kader/plan/freeze';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { limitInvitations } from '../invitation/limit-invitations.ts';
import { evaluateDocumentJob } from '../plan/create-plan.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { readPlanWorld } from '../plan/read-plan-world.ts';
import { type Acting, defineUseCase } from '../use-case/define-use-case.ts';
import { idInput, localeInput, textInput } from '../use-case/input-fields.ts';
import { requesterOf } from '../use-case/requester-of.ts';
import type { ServiceContext } from '../use-case/service-context.ts';
import { approvalRuleOf } from './approval-rule.ts';
import { approverInput, askApprover, whomToAsk } from './ask-approvers.ts';
import { findSameReview } from './find-same-review.ts';

const input = z.object({
  planId: idInput,
  approvers: z.array(approverInput).min(1).max(20),
  message: textInput(2000),
  /** Language of the invitation. */
  locale: localeInput,
});

/** A plan that people write in is loaded again when somebody did so meanwhile, this often. */
const attemptsMax = 5;

/**
 * Shares a plan for approval: freezes it as the next version, opens a review (one still open is superseded) and
 * invites the approvers, each once. An address that belongs to an approver of the client is asked as that person. The
 * same people asked the same thing about the same content again get the review that is open, and no second mail.
 * Throws REVIEW_HELD_BACK with `details.findings` while the plan has errors that nobody waived, NOT_FOUND for an unknown
 * plan or approver, APPROVER_IS_MEMBER for somebody of the agency, MAIL_LIMIT, NOT_READY when the plan does not stand still.
 */
export const requestReview = defineUseCase({
  name: 'request-review',
  permission: 'plan.review:request',
  input,
  run: async ({ input: given, context, ...acting }): Promise<{ readonly version: number }> => {
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const version = await share(context, acting, given);
      if (version !== null) {
        return { version };
      }
    }
    throw new KaderError('NOT_READY');
  },
});

/** Shares the plan as it stands. Null, and nothing written, when it was changed between loading and locking it. */
async function share(
  context: ServiceContext,
  acting: Acting,
  given: z.output<typeof input>,
): Promise<number | null> {
  const { actor } = acting;
  const { head: plan, document } = await loadPlan(context.db, actor, given.planId, 'plan.review:request');
  const frozen = freeze(document);
  return await withScope(context.db, actor, async (scope) => {
    const moment = { at: context.clock(), alsoApproving: true };
    const { client, context: world } = await readPlanWorld(scope, plan, moment);
    refuseWithErrors(evaluate(document, world).findings);
    if ((await lockDocument(scope, plan.id)) !== plan.seq) {
      return null;
    }
    // After the lock: of two who share at once, the later version bears the later time.
    const at = context.clock();
    const people = await listClientPeople(scope, client.id);
    const asked = whomToAsk(given.approvers, people, await listMembers(scope));
    const message = given.message ?? null;
    const { hash } = frozen;
    const place = { planId: plan.id, clientId: client.id };
    const same = await findSameReview(scope, { ...place, hash, message, asked, at });
    if (same !== null) {
      return same;
    }
    await limitInvitations(context, actor.agencyId, asked);
    const { name: actorName } = acting;
    const version = await keepVersion(scope, plan, frozen, { at, actorName, appVersion: context.appVersion });
    const reviewId = uuidv7();
    await createReview(scope, {
      id: reviewId,
      documentId: plan.id,
      versionNumber: version,
      rule: approvalRuleOf(document),
      message,
      dueOn: null,
      requestedBy: requesterOf(actor),
      requestedByName: actorName,
      requestedAt: at,
    });
    for (const person of asked) {
      await askApprover(scope, { locale: given.locale, ...person }, { ...place, reviewId }, at);
    }
    await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, plan.id));
    const target = { clientId: client.id, documentId: plan.id, reviewId };
    await writeAudit(scope, { at, actorName, action: 'review.request', target, detail: { version, hash } });
    return version;
  });
}

/** Errors hold a plan back unless somebody waived them with a reason (domain 2.6); warnings and hints go along. */
function refuseWithErrors(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity, waived }) => severity === 'error' && waived === undefined);
  if (errors.length > 0) {
    throw new KaderError('REVIEW_HELD_BACK', {
      params: { count: errors.length },
      details: { findings: errors },
    });
  }
}

/** Keeps what was frozen as the plan's next version, whose number it returns. */
async function keepVersion(
  scope: ScopedTx,
  plan: DocumentHead,
  frozen: Frozen,
  made: { readonly at: Date; readonly actorName: string; readonly appVersion: string },
): Promise<number> {
  const { id, title, locale, currency, seq } = plan;
  return await createVersion(scope, {
    documentId: id,
    title,
    locale,
    currency,
    seq,
    appVersion: made.appVersion,
    label: null,
    hash: frozen.hash,
    headerHash: frozen.header,
    sectionHashes: frozen.sections,
    createdByName: made.actorName,
    createdAt: made.at,
    shared: frozen.shared,
    internal: { body: frozen.internal, hash: sha256Hex(frozen.internal) },
    sharedPeople: readShared(frozen.shared).people,
  });
}
