import { KaderError, type Result, unwrap } from '@kader/errors';
import type { Change, ChangeSet } from '@kader/plan/changes';
import type { Item, PlanDocument } from '@kader/plan/document';
import type { HotTx } from '../doors/with-hot-scope.ts';
import type { DocumentPersonRow } from '../repositories/document-people.ts';
import type { DocumentHead } from './document-head.ts';
import { loadForChange, lockDocument, type Reads } from './load-for-change.ts';
import { readStructure } from './read-structure.ts';
import { writeChange } from './write-change.ts';

/** What the deciding function gets: the document holds only the items that `reads` names, or all with `reads.money`. */
export interface LoadedForChange {
  readonly head: DocumentHead;
  readonly document: PlanDocument;
  /** Number that the set gets if it is accepted. */
  readonly seq: number;
  /** Number of an accepted set of this document; undefined for one unknown. */
  seqOfSet(setId: string): number | undefined;
}

/** What the set does. */
export interface DecidedChange {
  /** Items that are new or differ, whole. */
  readonly items: readonly Item[];
  /** The changes in canonical form: what history keeps and others are sent. */
  readonly changes: readonly Change[];
  /** History lines as keys and parameters. */
  readonly description: readonly object[];
}

export interface ApplyInput {
  readonly documentId: string;
  readonly set: ChangeSet;
  /** SHA-256 of the bytes sent, hex. */
  readonly sha256: string;
  readonly reads: Reads;
  /** Names of people that the set mentions for the first time, or renames. */
  readonly people: readonly DocumentPersonRow[];
  readonly actorName: string;
  readonly at: Date;
  /** Asked before anything is decided or told of the document; throws where its author may not change it. */
  readonly authorise: (head: DocumentHead) => Promise<void>;
  /** Decides on the loaded items, without I/O; what it refuses with is thrown and nothing is written. */
  readonly decide: (loaded: LoadedForChange) => Result<DecidedChange>;
}

export interface Acknowledged {
  /** Number of the set. */
  readonly seq: number;
  /** The set had been accepted before; nothing was written now. */
  readonly replayed: boolean;
  /** The changes as they were applied. */
  readonly changes: readonly Change[];
}

/** Ids of the sets that the author had seen, or had on their way. */
function setsSeen(set: ChangeSet): string[] {
  const seen = Object.values(set.base).flatMap((base) => (typeof base.seen === 'string' ? [base.seen] : []));
  return [...new Set(seen)];
}

/**
 * Applies a change set under the document's lock: items, history, names, audit, roll-ups and the job that evaluates
 * the document, all or nothing. Two messages to the database however large the set: lock and read, write and commit, after
 * which the scope is over. The same id with the same bytes answers the first result; with other bytes CHANGE_SET_REUSED.
 * Throws NOT_FOUND, and whatever `decide` refuses with.
 */
export async function applyChangeSet(scope: HotTx, input: ApplyInput): Promise<Acknowledged> {
  const { documentId, set, reads } = input;
  const [head, loaded] = await Promise.all([
    lockDocument(scope, documentId),
    loadForChange(scope, { documentId, setId: set.id, seen: setsSeen(set), reads }),
  ]);
  await input.authorise(head);
  if (loaded.earlier !== null) {
    if (loaded.earlier.sha256 !== input.sha256) {
      throw new KaderError('CHANGE_SET_REUSED');
    }
    return { seq: loaded.earlier.seq, replayed: true, changes: loaded.earlier.changes };
  }
  const structure = await readStructure(scope, head.template);
  const seq = head.seq + 1;
  const decided = unwrap(
    input.decide({
      head,
      document: { id: documentId, kind: head.kind, seq: head.seq, structure, items: loaded.items },
      seq,
      seqOfSet: (setId) => loaded.seqs.get(setId),
    }),
  );
  await writeChange(scope, { input, head, seq, before: loaded.items, decided });
  return { seq, replayed: false, changes: decided.changes };
}
