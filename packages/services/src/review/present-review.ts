import type { DecisionRow, ReviewRow, ScenarioChoiceRow } from '@kader/db';
import type { DecisionRecord, ReviewState } from '../plan/open-plan-answer.ts';

/** Outcome of a review in the words of the screens; a superseded or withdrawn one is not the one that counts. */
export function outcomeOf(review: ReviewRow): ReviewState['outcome'] | 'superseded' {
  switch (review.outcome) {
    case null:
      return 'open';
    case 'approved':
      return 'approved';
    case 'changes_requested':
      return 'changesRequested';
    default:
      return 'superseded';
  }
}

/** The newest review that still counts, of reviews sorted newest first; null if there is none. */
export function currentReview(reviews: readonly ReviewRow[]): ReviewRow | null {
  return reviews.find((review) => outcomeOf(review) !== 'superseded') ?? null;
}

/** A review with what each person asked has done. Emails are left out on the client side. */
export function presentReview(
  review: ReviewRow,
  decisions: readonly DecisionRow[],
  emailOf: (userId: string) => string,
): ReviewState | null {
  const outcome = outcomeOf(review);
  if (outcome === 'superseded') {
    return null;
  }
  const own = decisions.filter((decision) => decision.reviewId === review.id);
  return {
    id: review.id,
    version: review.versionNumber,
    outcome,
    requestedAt: review.requestedAt.toISOString(),
    requestedBy: review.requestedByName,
    approvers: review.approvers.map(({ userId, name }) => {
      const decision = own.find((candidate) => candidate.userId === userId);
      const decided = decision?.kind === 'approve' ? 'approved' : 'changesRequested';
      const state = decision === undefined ? (userId === null ? 'invited' : 'joined') : decided;
      return { name, email: userId === null ? '' : emailOf(userId), state };
    }),
    message: review.message,
    note: own.find((decision) => decision.kind === 'request_changes')?.note ?? null,
  };
}

/** The approval record, newest first: decisions, and which scenarios were chosen. */
export function recordOf(
  decisions: readonly DecisionRow[],
  choices: readonly ScenarioChoiceRow[],
): readonly DecisionRecord[] {
  return [...decisions, ...choices]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
    .map((row) => ('scenario' in row ? presentChoice(row) : presentDecision(row)));
}

function presentDecision(decision: DecisionRow): DecisionRecord {
  const kind = decision.kind === 'approve' ? 'approve' : 'requestChanges';
  return { ...presentAct(decision), kind, note: decision.note };
}

function presentChoice(choice: ScenarioChoiceRow): DecisionRecord {
  return { ...presentAct(choice), kind: 'chooseScenario', scenario: choice.scenario, note: choice.reason };
}

/** What every line of the record says: who, as what, when, about which content, read in which language. */
function presentAct(row: DecisionRow | ScenarioChoiceRow) {
  const { versionNumber, name, role, at, timeZone, locale, hash } = row;
  return { version: versionNumber, name, role, at: at.toISOString(), timeZone, locale, hash };
}
