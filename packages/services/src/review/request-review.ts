import {
  addReviewApprover,
  type ClientPersonRow,
  createInvitation,
  createReview,
  createVersion,
  enqueueJob,
  listClientPeople,
  type ScopedTx,
  withScope,
  writeAudit,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import { sha256Hex } from '@kader/plan/canonical';
import { evaluate, type Finding } from '@kader/plan/evaluate';
import { freeze, readShared } from '@kader/plan/freeze';
import type { Locale } from '@kader/plan/template';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { unusableTokenHash } from '../invitation/invitation-token.ts';
import { evaluateDocumentJob } from '../plan/create-plan.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { readPlanWorld } from '../plan/read-plan-world.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { emailInput, idInput, lineInput, localeInput, textInput } from '../use-case/input-fields.ts';

const approverInput = z.union([
  z.strictObject({ userId: idInput }),
  z.strictObject({ name: lineInput(80), email: emailInput }),
]);

const input = z.object({
  planId: idInput,
  approvers: z.array(approverInput).min(1).max(20),
  message: textInput(2000),
  /** Language of the invitation. */
  locale: localeInput,
});

type Approver = z.output<typeof approverInput>;

const daysToAccept = 14;

/**
 * Shares a plan for approval: freezes it as the next version, opens a review (one still open is superseded) and
 * invites the approvers, each once. An address that belongs to an approver of the client is asked as that person.
 * Throws REVIEW_HELD_BACK with `details.findings` while the plan has errors that nobody waived, NOT_FOUND for an unknown plan or approver.
 */
export const requestReview = defineUseCase({
  name: 'request-review',
  permission: 'plan.review:request',
  input,
  run: async ({ actor, name: actorName, input: given, context }) => {
    const at = context.clock();
    const { head: plan, document } = await loadPlan(context.db, actor, given.planId, 'plan.review:request');
    return await withScope(context.db, actor, async (scope) => {
      const alsoApproving = given.approvers.map((approver) =>
        'userId' in approver ? approver.userId : approver.email,
      );
      const { client, context: world } = await readPlanWorld(scope, plan, { at, alsoApproving });
      refuseWithErrors(evaluate(document, world).findings);
      const frozen = freeze(document);
      const version = await createVersion(scope, {
        documentId: plan.id,
        title: plan.title,
        locale: plan.locale,
        currency: plan.currency,
        appVersion: context.appVersion,
        label: null,
        seq: plan.seq,
        hash: frozen.hash,
        headerHash: frozen.header,
        sectionHashes: frozen.sections,
        createdByName: actorName,
        createdAt: at,
        shared: frozen.shared,
        internal: { body: frozen.internal, hash: sha256Hex(frozen.internal) },
        sharedPeople: readShared(frozen.shared).people,
      });
      const reviewId = uuidv7();
      await createReview(scope, {
        id: reviewId,
        documentId: plan.id,
        versionNumber: version,
        rule: 'any',
        message: given.message ?? null,
        dueOn: null,
        requestedBy: requesterOf(actor),
        requestedByName: actorName,
        requestedAt: at,
      });
      const people = await listClientPeople(scope, client.id);
      for (const asked of whomToAsk(given.approvers, people)) {
        const place = { reviewId, planId: plan.id, clientId: client.id };
        await askApprover(scope, { locale: given.locale, ...asked }, place, at);
      }
      await enqueueJob(scope, evaluateDocumentJob(actor.agencyId, plan.id));
      const target = { clientId: client.id, documentId: plan.id, reviewId };
      await writeAudit(scope, {
        at,
        actorName,
        action: 'review.request',
        target,
        detail: { version, hash: frozen.hash },
      });
      return { version };
    });
  },
});

function requesterOf(actor: { readonly kind: string; readonly userId?: string }): string {
  if (actor.userId === undefined) {
    throw new KaderError('FORBIDDEN');
  }
  return actor.userId;
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

/** One person to ask. */
interface Asked {
  /** Null for somebody who cannot approve yet: accepting the invitation is what lets them. */
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  /** Language of the mail, where the person's own is known. */
  readonly locale?: Locale;
}

/** Finds out who is meant, each address once. Throws NOT_FOUND for a user who is no approver of the client. */
function whomToAsk(approvers: readonly Approver[], people: readonly ClientPersonRow[]): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const approver of approvers) {
    const person = people.find(({ userId, email }) =>
      'userId' in approver ? userId === approver.userId : email === approver.email,
    );
    const mayApprove = person?.role === 'approver';
    if ('userId' in approver && !mayApprove) {
      throw new KaderError('NOT_FOUND', { path: ['approvers'] });
    }
    const one = person ?? ('email' in approver ? approver : null);
    if (one !== null && !asked.has(one.email)) {
      const { name, email } = one;
      const userId = mayApprove ? person.userId : null;
      asked.set(email, { userId, name, email, ...(person === undefined ? {} : { locale: person.locale }) });
    }
  }
  return [...asked.values()];
}

/** Adds one approver and enqueues their mail; the token is made when the mail is, and stands in no payload. */
async function askApprover(
  scope: ScopedTx,
  { userId, name, email, locale }: Required<Asked>,
  place: { readonly reviewId: string; readonly planId: string; readonly clientId: string },
  at: Date,
): Promise<void> {
  const { reviewId, planId: documentId, clientId } = place;
  const id = uuidv7();
  await createInvitation(scope, {
    id,
    clientId,
    documentId,
    reviewId,
    email,
    name,
    role: 'approver',
    locale,
    tokenHash: unusableTokenHash(id),
    invitedBy: requesterOf(scope.actor),
    createdAt: at,
    expiresAt: new Date(at.getTime() + daysToAccept * 86_400_000),
  });
  await addReviewApprover(scope, reviewId, { id: uuidv7(), userId, invitationId: id, name, createdAt: at });
  const payload = { agencyId: scope.agencyId, invitationId: id };
  await enqueueJob(scope, { task: 'send-invitation', payload, key: `send-invitation:${id}` });
}
