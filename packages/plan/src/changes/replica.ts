import { fail, ok, type Result } from '@kader/errors';
import type { PlanDocument } from '../document/document.ts';
import { sameValue } from '../fields/field-types.ts';
import { applyChangeSet } from './apply-items.ts';
import { baseFor } from './base-for.ts';
import type { Base, Change, ChangeSet } from './change-set.ts';
import { type Definitions, registeredDefinitions } from './definitions.ts';
import { seenTextOf } from './seen-text.ts';
import { touchesOf, touchKey } from './touches-of.ts';
import { valueAt } from './write-field.ts';

/** A document as one browser holds it: what the server has accepted, and the own sets still on their way, in order. */
export interface Replica {
  readonly acknowledged: PlanDocument;
  readonly pending: readonly ChangeSet[];
}

/** A set as the server accepted it: `changes` are those that `applyItems` answered. */
export interface AcceptedSet {
  readonly id: string;
  readonly seq: number;
  readonly changes: readonly Change[];
}

/**
 * The document with sets applied that the server has not accepted yet: what their author sees. A set that does not
 * apply (it builds on one that was refused) is left out and named in `skipped`. `seq` stays that of `acknowledged`;
 * revisions of what the sets wrote are provisional.
 */
export function applyOptimistic(
  acknowledged: PlanDocument,
  sets: readonly ChangeSet[],
  definitions: Definitions = registeredDefinitions,
): { readonly document: PlanDocument; readonly skipped: readonly string[] } {
  const skipped: string[] = [];
  let document = acknowledged;
  for (const [index, set] of sets.entries()) {
    const options = { seq: acknowledged.seq + 1 + index, check: false };
    const applied = applyChangeSet(document, set, options, definitions);
    if (applied.ok) {
      document = applied.value.document;
    } else {
      skipped.push(set.id);
    }
  }
  return { document: { ...document, seq: acknowledged.seq }, skipped };
}

/**
 * Takes accepted sets in, own and foreign: the pending ones are off, theirs go onto the acknowledged document, own
 * ones among them stop being pending. Sets already known are passed over. Answers NOT_READY if sets in between are
 * missing (ask `since` again), or the error of a set that does not apply (open the document anew).
 */
export function receiveSets(
  replica: Replica,
  sets: readonly AcceptedSet[],
  definitions: Definitions = registeredDefinitions,
): Result<Replica> {
  let { acknowledged, pending } = replica;
  for (const { id, seq, changes } of [...sets].sort((a, b) => a.seq - b.seq)) {
    if (seq <= acknowledged.seq) {
      continue;
    }
    if (seq !== acknowledged.seq + 1) {
      return fail('NOT_READY', { params: { since: acknowledged.seq } });
    }
    const applied = applyChangeSet(
      acknowledged,
      { id, changes, base: {} },
      { seq, check: false },
      definitions,
    );
    if (!applied.ok) {
      return applied;
    }
    acknowledged = applied.value.document;
    pending = pending.filter((set) => set.id !== id);
  }
  return ok({ acknowledged, pending });
}

/** Pending sets that have to wait while `refused` is undecided: those whose base names it, or one that waits. */
export function waitingSets(pending: readonly ChangeSet[], refused: string): ReadonlySet<string> {
  const waiting = new Set([refused]);
  for (const set of pending) {
    if (Object.values(set.base).some(({ seen }) => typeof seen === 'string' && waiting.has(seen))) {
      waiting.add(set.id);
    }
  }
  waiting.delete(refused);
  return waiting;
}

/**
 * The set with every base that named a refused set naming what stands in its place: the set in which its author
 * decided, or the `seq` of the other's write. For sets that waited; none of them has been recorded.
 */
export function replaceSeen(set: ChangeSet, refused: string, seen: number | string): ChangeSet {
  const base = Object.entries(set.base).map(([key, value]): [string, Base] => [
    key,
    value.seen === refused ? { ...value, seen } : value,
  ]);
  return { ...set, base: Object.fromEntries(base) };
}

/**
 * Brings the base of a prepared set (an undo) up to date: where the document still holds what it held when the set was
 * made (`expected`), whoever wrote that last has been seen; elsewhere the base stays, and applying conflicts, or merges
 * with the text that was expected.
 */
export function refreshBase(
  set: ChangeSet,
  documents: { readonly expected: PlanDocument; readonly current: PlanDocument },
  pending: readonly ChangeSet[],
  definitions: Definitions = registeredDefinitions,
): ChangeSet {
  const { expected, current } = documents;
  const now = baseFor(current, set.changes, pending, definitions);
  const unchanged = set.changes
    .flatMap((change) => touchesOf(change, current.id))
    .filter(({ item, field, entry }) =>
      sameValue(
        valueAt(expected.items.get(item), field, entry),
        valueAt(current.items.get(item), field, entry),
      ),
    )
    .map(touchKey);
  const fresh = unchanged.flatMap((key): [string, Base][] => {
    const base = Object.hasOwn(now, key) ? now[key] : undefined;
    return base === undefined ? [] : [[key, base]];
  });
  return { ...set, base: { ...set.base, ...expectedTexts(set, expected), ...Object.fromEntries(fresh) } };
}

/** The base of the texts that a set writes, with the text as a document holds it. */
function expectedTexts(set: ChangeSet, document: PlanDocument): Readonly<Record<string, Base>> {
  const touches = set.changes.flatMap((change) => touchesOf(change, document.id));
  return Object.fromEntries(
    touches.flatMap(({ item, field, entry }): [string, Base][] => {
      const key = touchKey({ item, field, ...(entry === undefined ? {} : { entry }) });
      const base = Object.hasOwn(set.base, key) ? set.base[key] : undefined;
      const text = seenTextOf(valueAt(document.items.get(item), field, entry));
      return base?.text === undefined || text === undefined ? [] : [[key, { ...base, text }]];
    }),
  );
}
