import { canonicalJson } from '@kader/plan/canonical';
import {
  type AcceptedSet,
  type Change,
  type ChangeSet,
  receiveSets,
  type Touch,
  touchesOf,
  touchKey,
  valueAt,
} from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';

/** What a client heard about a set, once per time that it was sent. */
export type Answer =
  | { readonly kind: 'acknowledged'; readonly seq: number }
  | { readonly kind: 'conflict' }
  /** Anything else that the server decided; what these clients send is always allowed. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The connection broke, or the server was not there: nobody knows yet. With the code that it gave, if any. */
  | { readonly kind: 'none'; readonly code?: string };

/** A set as a client sent it, and all that it heard. */
export interface SentSet {
  readonly client: string;
  readonly set: ChangeSet;
  readonly answers: readonly Answer[];
}

/** What happened to one plan: where it began, what everybody sent and heard, and what the database holds now. */
export interface History {
  readonly start: PlanDocument;
  readonly sent: readonly SentSet[];
  /** The sets of the plan after `start`, as they are stored, in the order of their numbers. */
  readonly stored: readonly AcceptedSet[];
  readonly final: PlanDocument;
}

/**
 * Holds what clients were told against what is stored. Returns a sentence per fault, none when all is well:
 * numbers have no gap; each acknowledged set is stored once, under the number that was told; each set was answered; what is
 * stored was sent; nobody wrote over what they had not seen, and whoever heard of a conflict had one; and the plan is what
 * its sets make of its beginning.
 */
export function checkHistory(history: History): string[] {
  return [
    ...faultsOfNumbers(history),
    ...faultsOfAnswers(history),
    ...faultsOfWrites(history),
    ...faultsOfReplay(history),
  ];
}

function faultsOfNumbers({ start, stored, final }: History): string[] {
  const faults = stored.flatMap(({ id, seq }, index) =>
    seq === start.seq + 1 + index
      ? []
      : [`Set ${id} has number ${seq}, where ${start.seq + 1 + index} was due.`],
  );
  const seen = new Set<string>();
  const twice = stored.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size);
  const last = start.seq + stored.length;
  return [
    ...faults,
    ...twice.map((id) => `Set ${id} is stored twice.`),
    ...(final.seq === last ? [] : [`The plan has number ${final.seq}, and its history ends with ${last}.`]),
  ];
}

function faultsOfAnswers({ sent, stored }: History): string[] {
  const numbers = new Map(stored.map(({ id, seq }) => [id, seq]));
  const known = new Set(sent.map(({ set }) => set.id));
  return [
    ...sent.flatMap((one) => faultsOf(one, numbers.get(one.set.id))),
    ...stored.filter(({ id }) => !known.has(id)).map(({ id }) => `Set ${id} is stored, and nobody sent it.`),
  ];
}

function faultsOf({ client, set, answers }: SentSet, storedAs: number | undefined): string[] {
  const name = `Set ${set.id} of ${client}`;
  const decided = answers.filter(({ kind }) => kind !== 'none');
  if (decided.length === 0) {
    return [`${name} was never answered.`];
  }
  return decided.flatMap((answer) => {
    if (answer.kind === 'acknowledged') {
      const as = storedAs === undefined ? 'not stored' : `stored as ${storedAs}`;
      return storedAs === answer.seq ? [] : [`${name} was acknowledged as ${answer.seq} and is ${as}.`];
    }
    if (answer.kind === 'refused') {
      return [`${name} was refused: ${answer.code}.`];
    }
    return storedAs === undefined ? [] : [`${name} was refused as a conflict and is stored as ${storedAs}.`];
  });
}

/** The number of the last write of a field, and what it holds since. */
interface Written {
  readonly seq: number;
  readonly value: string;
}

interface Write {
  readonly key: string;
  readonly touch: Touch;
  readonly value: string;
}

/** Of two who move a row the last wins: where it stands is no content that could be lost. */
const lastWins = new Set(['$order']);

function faultsOfWrites({ start, sent, stored }: History): string[] {
  const written = new Map<string, Written>();
  const last = (write: Pick<Write, 'key' | 'touch'>) => written.get(write.key) ?? firstOf(start, write.touch);
  const sentSets = new Map(sent.map(({ set }) => [set.id, set]));
  const faults = stored.flatMap((one) => {
    const set = sentSets.get(one.id);
    const writes = writesOf(one, start.id);
    const unseen =
      set === undefined ? [] : writes.filter((write) => isUnseen(set, start.id, write, last(write)));
    for (const write of writes) {
      // Writing what stands there already is no write: nobody has to have seen it.
      if (last(write).value !== write.value) {
        written.set(write.key, { seq: one.seq, value: write.value });
      }
    }
    return unseen.map(({ key }) => `Set ${one.id} wrote over ${key}, which its author had not seen.`);
  });
  const invented = sent.filter(
    ({ set, answers }) =>
      answers.some(({ kind }) => kind === 'conflict') &&
      !Object.entries(set.base).some(([key, { seen }]) => (written.get(key)?.seq ?? 0) > Number(seen)),
  );
  return [
    ...faults,
    ...invented.map(({ set }) => `Set ${set.id} was refused as a conflict, and there was none.`),
  ];
}

/** What a field held in the beginning. */
function firstOf(start: PlanDocument, { item, field, entry }: Touch): Written {
  const found = start.items.get(item);
  const key = entry === undefined ? field : `${field}#${entry}`;
  return { seq: found?.revisions[key] ?? 0, value: canonicalJson(valueAt(found, field, entry) ?? null) };
}

/** What a set writes. */
function writesOf({ changes }: Pick<AcceptedSet, 'changes'>, documentId: string): Write[] {
  return changes.flatMap((change) =>
    touchesOf(change, documentId).map((touch) => ({
      key: touchKey(touch),
      touch,
      value: valueIn(change, touch),
    })),
  );
}

function valueIn(change: Change, { field }: Touch): string {
  if (change.op === 'item.add') {
    return canonicalJson(change.fields[field] ?? null);
  }
  return canonicalJson('value' in change ? (change.value ?? null) : null);
}

/**
 * Whether a set wrote a field of which its author had not seen the last write. Allowed are those who wrote the same, and texts
 * in which both are kept: what is stored is then another text than the author's.
 */
function isUnseen(set: ChangeSet, documentId: string, { key, touch, value }: Write, last: Written): boolean {
  const base = set.base[key];
  if (lastWins.has(touch.field) || Number(base?.seen ?? 0) >= last.seq || value === last.value) {
    return false;
  }
  const own = writesOf(set, documentId).find((write) => write.key === key)?.value;
  return base?.text === undefined || value === own;
}

function faultsOfReplay({ start, stored, final }: History): string[] {
  const replayed = receiveSets({ acknowledged: start, pending: [] }, stored);
  if (!replayed.ok) {
    return [`The history does not apply: ${replayed.error.code}.`];
  }
  const made = replayed.value.acknowledged.items;
  const ids = new Set([...made.keys(), ...final.items.keys()]);
  return [...ids].flatMap((id) => {
    const [is, due] = [final.items.get(id), made.get(id)];
    const same = is !== undefined && due !== undefined && canonicalJson(is) === canonicalJson(due);
    return same ? [] : [`Item ${id} is not what its changes made of it.`];
  });
}
