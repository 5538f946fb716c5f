import {
  type AcceptedSet,
  baseFor,
  type Change,
  type Conflict,
  type Definitions,
  receiveSets,
  replaceSeen,
} from '@kader/plan/changes';
import { movingSets, viewOf, withoutTouches } from './pending-queue.ts';
import type { PendingSet, StoreState } from './store-state.ts';

type Queue = Pick<StoreState, 'pending'>;

/** What a choice needs beside the state. */
export interface Means {
  readonly newId: () => string;
  readonly definitions: Definitions | undefined;
}

/**
 * Takes accepted sets in, own and foreign, in order; own ones leave the queue. Null when they do not follow on what is
 * confirmed: then the document has to be fetched further back.
 */
export function takeIn(
  state: StoreState,
  sets: readonly AcceptedSet[],
  definitions?: Definitions,
): Pick<StoreState, 'confirmed' | 'pending'> | null {
  const received = receiveSets(
    { acknowledged: state.confirmed, pending: state.pending.map(({ set }) => set) },
    sets,
    definitions,
  );
  if (!received.ok) {
    return null;
  }
  const kept = new Set(received.value.pending.map(({ id }) => id));
  const pending =
    kept.size === state.pending.length ? state.pending : state.pending.filter(({ set }) => kept.has(set.id));
  return { confirmed: received.value.acknowledged, pending };
}

/** Removes a set from the queue without applying it. */
export function giveUp(state: StoreState, setId: string): Queue {
  return { pending: state.pending.filter(({ set }) => set.id !== setId) };
}

/** The server refused a set because somebody wrote the same fields: it stays, marked, with both values. */
export function refuse(state: StoreState, setId: string, details: unknown): Queue {
  const listed =
    typeof details === 'object' && details !== null && 'conflicts' in details ? details.conflicts : [];
  const conflicts = Array.isArray(listed) ? (listed as Conflict[]) : [];
  return {
    pending: state.pending.map((entry) =>
      entry.set.id === setId ? { ...entry, state: 'refused', conflicts } : entry,
    ),
  };
}

/**
 * The own values win: the same changes as a new set that has seen theirs. Sets made on top follow it. Rows that somebody
 * deleted meanwhile come back first, since nothing can be written to a row that is gone.
 */
export function resolveMine(state: StoreState, setId: string, means: Means): Queue {
  return renew(state, setId, means, ({ set, conflicts }) => {
    const gone = new Set(conflicts.filter(({ removed }) => removed === true).map(({ item }) => item));
    const back = [...gone].map((id): Change => ({ op: 'item.restore', id }));
    return { ...set, changes: [...back, ...set.changes] };
  });
}

/** Their values win: what collided is given up, in this set and in those made on top; the rest goes on. */
export function resolveTheirs(state: StoreState, setId: string, means: Means): Queue {
  const refused = state.pending.find(({ set }) => set.id === setId);
  const touches = new Set(refused?.conflicts.map(({ touch }) => touch));
  return renew(state, setId, means, ({ set }) => withoutTouches(set, touches, state.confirmed.id));
}

/**
 * Replaces a refused set, and those made on top of it, by what `keep` leaves of each, under new ids and with a base of
 * now. The server has recorded none of them.
 */
function renew(
  state: StoreState,
  setId: string,
  { newId, definitions }: Means,
  keep: (entry: PendingSet) => PendingSet['set'] | null,
): Queue {
  const replaced = new Map<string, string | null>();
  const pending: PendingSet[] = [];
  for (const entry of state.pending) {
    const seen = Object.values(entry.set.base).map((base) => base.seen);
    const concerned = entry.set.id === setId || seen.some((id) => typeof id === 'string' && replaced.has(id));
    if (!concerned) {
      pending.push(entry);
      continue;
    }
    const kept = keep(entry);
    const id = kept === null ? null : newId();
    replaced.set(entry.set.id, id);
    if (kept !== null && id !== null) {
      const view = viewOf(state.confirmed, pending, definitions);
      const fresh = {
        id,
        changes: kept.changes,
        base: baseFor(view, kept.changes, movingSets(pending), definitions),
      };
      pending.push({ ...entry, set: redirect(fresh, replaced), state: 'queued', conflicts: [] });
    }
  }
  return { pending };
}

function redirect(set: PendingSet['set'], replaced: ReadonlyMap<string, string | null>): PendingSet['set'] {
  return [...replaced].reduce((next, [from, to]) => (to === null ? next : replaceSeen(next, from, to)), set);
}
