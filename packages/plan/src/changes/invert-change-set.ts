import type { PlanDocument } from '../document/document.ts';
import { applyChangeSet } from './apply-items.ts';
import { baseFor } from './base-for.ts';
import type { Change, ChangeSet } from './change-set.ts';
import { type Definitions, registeredDefinitions } from './definitions.ts';
import { diffSet, type ItemChange } from './diff-set.ts';

/**
 * The set that undoes `set`: applied to what `set` made of `before`, it gives back every value, place and row of
 * `before` (rows that the set added stay as removed ones). `before` is the document right before the set; the inverse
 * is a set like any other and can conflict.
 *
 * Its base is taken after the set: where the set wrote, the inverse has seen the set itself (by id, so that it can be
 * made while the set is still on its way), elsewhere the revision in `before`. When an undo happens later, after other
 * own sets on the same fields, `refreshBase` brings the base up to date. Without changes if the set does not apply to
 * `before` or changed nothing.
 */
export function invertChangeSet(
  before: PlanDocument,
  set: ChangeSet,
  newId: string,
  definitions: Definitions = registeredDefinitions,
): ChangeSet {
  const diff = diffSet(before, set, definitions);
  if (diff === null) {
    return { id: newId, changes: [], base: {} };
  }
  const changes = inverseChanges(before, diff.after, diff.items, definitions);
  return { id: newId, changes, base: baseFor(diff.after, changes, [set], definitions) };
}

/**
 * The changes back, in an order in which each meets an item that can take it: rows come back before they are written,
 * and go after. Removing and restoring a row takes its own rows along, so after each step what is still wrong is asked
 * of the document as it then stands, parents first.
 */
function inverseChanges(
  before: PlanDocument,
  after: PlanDocument,
  items: readonly ItemChange[],
  definitions: Definitions,
): readonly Change[] {
  const changes: Change[] = [];
  let state = after;
  const step = (next: readonly Change[]) => {
    const set: ChangeSet = { id: before.id, changes: next, base: {} };
    const applied = applyChangeSet(state, set, { seq: state.seq + 1, check: false }, definitions);
    if (next.length > 0 && applied.ok) {
      changes.push(...next);
      state = applied.value.document;
    }
  };
  const isGone = (document: PlanDocument, id: string) => {
    const item = document.items.get(id);
    return item === undefined || item.removed === true;
  };
  const wrong = (ids: Iterable<string>, gone: boolean) =>
    [...ids].filter((id) => isGone(before, id) === gone && isGone(state, id) !== gone);
  const rows = items.filter(({ after: item }) => item.collection !== 'sections');
  const parents = rows.filter(({ after: item }) => item.parent === undefined).map(({ after: { id } }) => id);
  const all = new Set(rows.map(({ after: { id } }) => id));
  const restore = (id: string): Change => ({ op: 'item.restore', id });
  const remove = (id: string): Change => ({ op: 'item.remove', id });

  // A row that was gone before and is gone after comes back for as long as its values are written.
  const rewritten = rows.filter(({ before: item, values }) => item?.removed && values.length > 0);
  step(wrong(parents, false).map(restore));
  step(wrong(all, false).map(restore));
  step(rewritten.map(({ after: { id } }) => restore(id)));
  step(items.flatMap((item) => valuesBack(before.id, item)));
  const removed = new Set(wrong(parents, true));
  step([...removed].map(remove));
  step(wrong(all, true).map(remove));
  const children = [...state.items.values()]
    .filter(({ parent }) => parent !== undefined && removed.has(parent))
    .map(({ id }) => id);
  step(wrong(children, false).map(restore));
  return changes;
}

/** The changes that give an item its values and place back. Entries go out before others come in: lists have a most. */
function valuesBack(documentId: string, { before, after, values, moved }: ItemChange): readonly Change[] {
  const section = after.collection === 'sections';
  if (before === undefined && !section) {
    return [];
  }
  const cleared = values.filter((value) => value.before === undefined);
  const written = values.filter((value) => value.before !== undefined);
  const writes = [...cleared, ...written].map(({ field, entry, before: value }): Change => {
    const given = { field, ...(value === undefined ? {} : { value }) };
    return after.id === documentId
      ? { op: 'document.set', ...given }
      : { op: 'item.set', id: after.id, ...given, ...(entry === undefined ? {} : { entry }) };
  });
  return moved && before !== undefined
    ? [...writes, { op: 'item.move', id: after.id, order: before.order }]
    : writes;
}
