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
import type { Choice, PendingSet, StoreState } from './store-state.ts';

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
      entry.set.id === setId ? { ...entry, state: 'refused', conflicts, choices: new Map() } : entry,
    ),
  };
}

/** What the person chose, for one touch of a set or for all that it collided with. */
export interface Chosen {
  readonly setId: string;
  readonly choice: Choice;
  readonly touch: string | undefined;
}

/**
 * Notes a choice; once there is one for every conflict of the set, it goes on as a new set that has seen theirs. Where
 * theirs stand, the own values are given up, in this set and in those made on top. Rows that somebody deleted meanwhile
 * come back first where one's own stand, since nothing can be written to a row that is gone.
 */
export function settle(state: StoreState, { setId, choice, touch }: Chosen, means: Means): Queue {
  const refused = state.pending.find(({ set }) => set.id === setId);
  const concerned = (refused?.conflicts ?? []).filter(
    (conflict) => touch === undefined || conflict.touch === touch,
  );
  const choices = new Map(refused?.choices);
  for (const conflict of concerned) {
    choices.set(conflict.touch, choice);
  }
  if (refused?.conflicts.some((conflict) => !choices.has(conflict.touch)) === true) {
    return {
      pending: state.pending.map((entry) => (entry === refused ? { ...entry, choices } : entry)),
    };
  }
  const theirs = new Set([...choices].flatMap(([key, own]) => (own === 'theirs' ? [key] : [])));
  return renew(state, setId, means, ({ set, conflicts }) => {
    const kept = withoutTouches(set, theirs, state.confirmed.id);
    const gone = conflicts.filter(({ removed, touch: key }) => removed === true && !theirs.has(key));
    const back = [...new Set(gone.map(({ item }) => item))].map((id): Change => ({ op: 'item.restore', id }));
    return kept === null ? null : { ...kept, changes: [...back, ...kept.changes] };
  });
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
      pending.push({
        ...entry,
        set: redirect(fresh, replaced),
        state: 'queued',
        conflicts: [],
        choices: new Map(),
      });
    }
  }
  return { pending };
}

function redirect(set: PendingSet['set'], replaced: ReadonlyMap<string, string | null>): PendingSet['set'] {
  return [...replaced].reduce((next, [from, to]) => (to === null ? next : replaceSeen(next, from, to)), set);
}
