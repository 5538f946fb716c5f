import type { Locale } from '@kader/plan/template';
import { sqlStates } from '../doors/sql-state.ts';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { orRefuse } from './refuse.ts';

/** What somebody decided: who, as what, when, in which language, about exactly which bytes. Never changed. */
export interface DecisionRow {
  readonly id: string;
  readonly reviewId: string;
  readonly documentId: string;
  readonly clientId: string;
  readonly versionNumber: number;
  /** Hash of the shared content that was read. */
  readonly hash: string;
  readonly userId: string;
  readonly name: string;
  readonly role: string;
  readonly kind: 'approve' | 'request_changes';
  readonly note: string | null;
  /** Language in which the version was read. */
  readonly locale: Locale;
  readonly at: Date;
  /** IANA zone in which `at` is shown in the record. */
  readonly timeZone: string;
}

/** What the database says no with to an answer on a review, a decision or a choice of a scenario, in codes. */
export const refusedAnswer = {
  [sqlStates.alreadyDecided]: 'ALREADY_DECIDED',
  [sqlStates.unique]: 'ALREADY_DECIDED',
  [sqlStates.reviewSuperseded]: 'REVIEW_SUPERSEDED',
  [sqlStates.notFound]: 'NOT_FOUND',
  [sqlStates.foreignKey]: 'NOT_FOUND',
  [sqlStates.insufficientPrivilege]: 'NOT_FOUND',
} as const;

/**
 * Writes a decision and, by the review's rule, closes the review. For the client and guest sides; nobody else can.
 * Throws ALREADY_DECIDED (also for the second of two at once), REVIEW_SUPERSEDED, or NOT_FOUND when review, version and
 * hash do not belong together or are not for this person.
 */
export async function recordDecision(scope: ScopedTx, decision: DecisionRow): Promise<void> {
  const data = [{ ...decision, agencyId: scope.agencyId }];
  await orRefuse(prismaOf(scope).decision.createMany({ data }), refusedAnswer);
}

/** Decisions about a document, newest first; about every document one may see without an id. Works on every side. */
export async function listDecisions(scope: ScopedTx, documentId?: string): Promise<DecisionRow[]> {
  const rows = await prismaOf(scope).decision.findMany({
    where: { agencyId: scope.agencyId, ...(documentId === undefined ? {} : { documentId }) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ agencyId: _agency, ...row }) => ({
    ...row,
    kind: row.kind as DecisionRow['kind'],
    locale: row.locale as Locale,
  }));
}
