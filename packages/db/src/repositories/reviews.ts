import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import type { Prisma } from '../generated/client.ts';
import { lockDocument } from './documents.ts';
import { revokeInvitationsTo } from './invitations.ts';
import { expectOne, orNotFound } from './refuse.ts';

/** Outcome of a closed review. */
export type ReviewOutcome = 'approved' | 'changes_requested' | 'superseded' | 'withdrawn';

/** Whom a review asks. `userId` is null while the invitation was not accepted. */
export interface ReviewApproverRow {
  readonly id: string;
  readonly userId: string | null;
  readonly invitationId: string | null;
  readonly name: string;
}

/** A round in which a client looks at a version. Open while `outcome` is null; at most one of a document is. */
export interface ReviewRow {
  readonly id: string;
  readonly documentId: string;
  readonly clientId: string;
  readonly versionNumber: number;
  /** Hash of the version's shared content. */
  readonly hash: string;
  /** `any`: the first decision counts; `all`: every approver, or one request for changes. */
  readonly rule: 'any' | 'all';
  /** Words to the client. */
  readonly message: string | null;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string | null;
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: ReviewOutcome | null;
  readonly approvers: readonly ReviewApproverRow[];
}

export type NewReview = Pick<
  ReviewRow,
  | 'id'
  | 'documentId'
  | 'versionNumber'
  | 'rule'
  | 'message'
  | 'dueOn'
  | 'requestedBy'
  | 'requestedByName'
  | 'requestedAt'
>;

/**
 * Opens a review of a version; one still open for the document is closed as superseded, and whom it invited and who has
 * not accepted is invited no more. Approvers are added afterwards, in the same scope. Throws NOT_FOUND.
 */
export async function createReview(scope: ScopedTx, review: NewReview): Promise<void> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  const { documentId, versionNumber, dueOn, ...row } = review;
  // Two reviews opened at once wait for each other here; the later one supersedes the earlier.
  await lockDocument(scope, documentId);
  const version = orNotFound(
    await client.version.findFirst({ where: { agencyId, documentId, number: versionNumber } }),
  );
  const superseded = await client.review.updateManyAndReturn({
    where: { agencyId, documentId, closedAt: null },
    data: { closedAt: row.requestedAt, outcome: 'superseded' },
    select: { id: true },
  });
  for (const { id } of superseded) {
    await revokeInvitationsTo(scope, id, row.requestedAt);
  }
  await client.review.createMany({
    data: [
      {
        ...row,
        agencyId,
        documentId,
        versionNumber,
        clientId: version.clientId,
        hash: version.hash,
        dueOn: dueOn === null ? null : new Date(`${dueOn}T00:00:00Z`),
      },
    ],
  });
}

/** Asks one more person, a user or an invitation that will become one. */
export async function addReviewApprover(
  scope: ScopedTx,
  reviewId: string,
  approver: ReviewApproverRow & { readonly createdAt: Date },
): Promise<void> {
  await prismaOf(scope).reviewApprover.createMany({
    data: [{ ...approver, reviewId, agencyId: scope.agencyId }],
  });
}

const withApprovers = {
  approvers: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.ReviewInclude;

type ReviewRecord = Prisma.ReviewGetPayload<{ include: typeof withApprovers }>;

function toRow({ agencyId: _agency, approvers, dueOn, ...row }: ReviewRecord): ReviewRow {
  return {
    ...row,
    rule: row.rule as ReviewRow['rule'],
    outcome: row.outcome as ReviewOutcome | null,
    dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
    approvers: approvers.map(({ id, userId, invitationId, name }) => ({ id, userId, invitationId, name })),
  };
}

/** Holds a review until the transaction ends: decisions wait. Before its invitations and places, as whoever opens one does. */
export async function lockReview(scope: ScopedTx, id: string): Promise<void> {
  await prismaOf(scope).$queryRaw`
    select 1 from review where agency_id = ${scope.agencyId}::uuid and id = ${id}::uuid for no key update`;
}

/**
 * Asks whoever an invitation asks no more, unless they have decided or the review is over: what came of it stays as it was.
 * Null in that case, else how many of the review are left who can still decide. Of a review that is held.
 */
export async function withdrawPlace(
  scope: ScopedTx,
  { reviewId, invitationId }: { readonly reviewId: string; readonly invitationId: string },
): Promise<{ readonly undecided: number } | null> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  const { count } = await client.reviewApprover.deleteMany({ where: { agencyId, reviewId, invitationId } });
  if (count === 0) {
    return null;
  }
  const decided = await client.decision.findMany({ where: { agencyId, reviewId }, select: { userId: true } });
  const left = await client.reviewApprover.findMany({
    where: { agencyId, reviewId },
    select: { userId: true },
  });
  return { undecided: left.filter((one) => decided.every(({ userId }) => userId !== one.userId)).length };
}

/** Reviews of a document, newest first; of every document one may see without an id. Works on every side. */
export async function listReviews(scope: ScopedTx, documentId?: string): Promise<ReviewRow[]> {
  const rows = await prismaOf(scope).review.findMany({
    where: { agencyId: scope.agencyId, ...(documentId === undefined ? {} : { documentId }) },
    include: withApprovers,
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(toRow);
}

/** Throws NOT_FOUND. Works on every side. */
export async function getReview(scope: ScopedTx, id: string): Promise<ReviewRow> {
  const where = { agencyId: scope.agencyId, id };
  return toRow(orNotFound(await prismaOf(scope).review.findFirst({ where, include: withApprovers })));
}

/** Ends an open review without a decision, and takes its open invitations back. Throws NOT_FOUND when it is not open. */
export async function withdrawReview(scope: ScopedTx, id: string, closedAt: Date): Promise<void> {
  const where = { agencyId: scope.agencyId, id, closedAt: null };
  expectOne(await prismaOf(scope).review.updateMany({ where, data: { closedAt, outcome: 'withdrawn' } }));
  await revokeInvitationsTo(scope, id, closedAt);
}
