import {
  applyOptimistic,
  type ChangeSet,
  type Definitions,
  touchesOf,
  touchKey,
  waitingSets,
} from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import type { PendingSet } from './store-state.ts';

/** Ids of the sets that cannot go on: refused ones, and those made on top of a refused one. */
function blockedSets(pending: readonly PendingSet[]): ReadonlySet<string> {
  const sets = pending.map(({ set }) => set);
  const refused = pending.filter(({ state }) => state === 'refused').map(({ set }) => set.id);
  return new Set(refused.flatMap((id) => [id, ...waitingSets(sets, id)]));
}

/** Own sets that are on their way, in order, without those that wait for a choice. */
export function movingSets(pending: readonly PendingSet[]): readonly ChangeSet[] {
  const blocked = blockedSets(pending);
  return pending.map(({ set }) => set).filter(({ id }) => !blocked.has(id));
}

/** The next set to send: the first that is not blocked; none while one is under way, since order counts. */
export function nextToSend(pending: readonly PendingSet[]): PendingSet | null {
  if (pending.some(({ state }) => state === 'sending')) {
    return null;
  }
  const blocked = blockedSets(pending);
  return pending.find(({ set }) => !blocked.has(set.id)) ?? null;
}

/** What the screen shows: acknowledged content with the own sets on top, save those that wait for a choice. */
export function viewOf(
  confirmed: PlanDocument,
  pending: readonly PendingSet[],
  definitions?: Definitions,
): PlanDocument {
  const moving = movingSets(pending);
  return moving.length === 0 ? confirmed : applyOptimistic(confirmed, moving, definitions).document;
}

/** Takes the changes that write one of the touches out of a set, with their base; null when nothing is left. */
export function withoutTouches(
  set: ChangeSet,
  touches: ReadonlySet<string>,
  documentId: string,
): ChangeSet | null {
  const changes = set.changes.filter(
    (change) => !touchesOf(change, documentId).some((touch) => touches.has(touchKey(touch))),
  );
  const base = Object.fromEntries(Object.entries(set.base).filter(([touch]) => !touches.has(touch)));
  return changes.length === 0 ? null : { ...set, changes, base };
}
