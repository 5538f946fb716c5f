import { type Actor, can } from '@kader/access';
import { namesExecutive, type ReviewRow, type ScenarioChoiceRow, type ScopedTx } from '@kader/db';
import { holdsScenarios } from '@kader/plan/blocks';
import type { PlanDocument } from '@kader/plan/document';
import { isAsked } from './is-asked.ts';

/** What a reader has before them. */
interface Reading {
  /** Of the version; null without one. */
  readonly review: ReviewRow | null;
  readonly document: PlanDocument;
  readonly choices: readonly ScenarioChoiceRow[];
}

/** Whether somebody is to choose one of the scenarios that they read: asked by the open review, and nothing chosen on it yet. */
export async function mayChoose(
  scope: ScopedTx,
  actor: Actor,
  { review, document, choices }: Reading,
): Promise<boolean> {
  if (
    review === null ||
    review.outcome !== null ||
    choices.some(({ reviewId }) => reviewId === review.id) ||
    !isAsked(review, actor) ||
    !can(actor, 'review.scenario:choose') ||
    !holdsScenarios(document)
  ) {
    return false;
  }
  const { clientId, documentId } = review;
  const executiveNamed = await namesExecutive(scope, clientId);
  return can(actor, 'review.scenario:choose', { clientId, documentId, executiveNamed });
}
