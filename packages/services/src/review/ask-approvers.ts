import {
  addReviewApprover,
  type ClientPersonRow,
  createInvitation,
  enqueueJob,
  type MembershipRow,
  type ScopedTx,
} from '@kader/db';
import { KaderError } from '@kader/errors';
import type { Locale } from '@kader/plan/template';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { acceptableUntil, sendInvitationJob } from '../invitation/invitation-mail.ts';
import { unusableTokenHash } from '../invitation/invitation-token.ts';
import { emailInput, idInput, lineInput } from '../use-case/input-fields.ts';
import { requesterOf } from '../use-case/requester-of.ts';

/** Somebody to ask: a person of the client, or an address that becomes one by accepting. */
export const approverInput = z.union([
  z.strictObject({ userId: idInput }),
  z.strictObject({ name: lineInput(80), email: emailInput }),
]);

/** One person to ask. */
export interface Asked {
  /** Null for somebody who cannot approve yet: accepting the invitation is what lets them. */
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  /** Language of the mail, where the person's own is known. */
  readonly locale?: Locale;
}

/**
 * Finds out who is meant, each address once. Throws NOT_FOUND for a user who is no approver of the client, and
 * APPROVER_IS_MEMBER for somebody who works at the agency: a plan is not approved by those who made it, and a seat that one of
 * them had at a client would outlast their place in the agency.
 */
export function whomToAsk(
  approvers: readonly z.output<typeof approverInput>[],
  people: readonly ClientPersonRow[],
  members: readonly Pick<MembershipRow, 'userId' | 'email'>[],
): readonly Asked[] {
  const isMember = (approver: z.output<typeof approverInput>) =>
    members.some(({ userId, email }) =>
      'userId' in approver ? userId === approver.userId : email === approver.email,
    );
  if (approvers.some(isMember)) {
    throw new KaderError('APPROVER_IS_MEMBER', { path: ['approvers'] });
  }
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
export async function askApprover(
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
    expiresAt: acceptableUntil(at),
  });
  await addReviewApprover(scope, reviewId, { id: uuidv7(), userId, invitationId: id, name, createdAt: at });
  await enqueueJob(scope, sendInvitationJob(scope.agencyId, id));
}
