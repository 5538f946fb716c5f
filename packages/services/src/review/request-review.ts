import {
  addReviewApprover,
  type ClientRow,
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
 * invites the approvers. An address that belongs to an approver of the client is asked as that person.
 * Throws REVIEW_HELD_BACK with `details.findings` while the plan has errors, NOT_FOUND for an unknown plan or approver.
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
      for (const approver of given.approvers) {
        await askApprover(scope, { approver, reviewId, planId: plan.id, client, locale: given.locale, at });
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

/** Errors hold a plan back (domain 2.6); warnings and hints go along. */
function refuseWithErrors(findings: readonly Finding[]): void {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) {
    throw new KaderError('REVIEW_HELD_BACK', {
      params: { count: errors.length },
      details: { findings: errors },
    });
  }
}

interface Asking {
  readonly approver: Approver;
  readonly reviewId: string;
  readonly planId: string;
  readonly client: ClientRow;
  readonly locale: z.output<typeof localeInput>;
  readonly at: Date;
}

/** Adds one approver and enqueues their mail; the token is made when the mail is, and stands in no payload. */
async function askApprover(scope: ScopedTx, asking: Asking): Promise<void> {
  const { approver, reviewId, planId, client, at } = asking;
  const people = await listClientPeople(scope, client.id);
  const person = people.find((candidate) =>
    'userId' in approver ? candidate.userId === approver.userId : candidate.email === approver.email,
  );
  if ('userId' in approver && person?.role !== 'approver') {
    throw new KaderError('NOT_FOUND', { path: ['approvers'] });
  }
  const invited = 'userId' in approver ? null : approver;
  const email = person?.email ?? invited?.email ?? '';
  const name = person?.name ?? invited?.name ?? '';
  const id = uuidv7();
  await createInvitation(scope, {
    id,
    clientId: client.id,
    documentId: planId,
    reviewId,
    email,
    name,
    role: 'approver',
    locale: person?.locale ?? asking.locale,
    tokenHash: unusableTokenHash(id),
    invitedBy: requesterOf(scope.actor),
    createdAt: at,
    expiresAt: new Date(at.getTime() + daysToAccept * 86_400_000),
  });
  await addReviewApprover(scope, reviewId, {
    id: uuidv7(),
    userId: person?.userId ?? null,
    invitationId: id,
    name,
    createdAt: at,
  });
  const payload = { agencyId: scope.agencyId, invitationId: id };
  await enqueueJob(scope, { task: 'send-invitation', payload, key: `send-invitation:${id}` });
}
