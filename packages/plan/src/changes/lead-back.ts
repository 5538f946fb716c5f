import type { Item, PlanDocument } from '../document/document.ts';
import { isOwnKey, ownSectionOf } from '../document/own-sections.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import { applyChangeSet } from './apply-items.ts';
import type { Change, ChangeSet } from './change-set.ts';
import { type Definitions, registeredDefinitions } from './definitions.ts';
import type { ItemChange } from './diff-set.ts';

/**
 * The changes that make `current` what `target` is, as far as `items` say (`before` as in the target, `after` as in the
 * current document), in an order in which each meets an item that can take it: rows come back before they are written,
 * and go after. Removing and restoring a row takes its own rows along, so after each step what is still wrong is asked
 * of the document as it then stands, parents first.
 */
export function leadBack(
  { target, current }: { readonly target: PlanDocument; readonly current: PlanDocument },
  items: readonly ItemChange[],
  definitions: Definitions = registeredDefinitions,
): readonly Change[] {
  const changes: Change[] = [];
  let state = current;
  const step = (next: readonly Change[]) => {
    const set: ChangeSet = { id: target.id, changes: next, base: {} };
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
    [...ids].filter((id) => isGone(target, id) === gone && isGone(state, id) !== gone);
  const rows = items.filter(({ after: item }) => !isOfTemplate(item));
  const parents = rows.filter(({ after: item }) => item.parent === undefined).map(({ after: { id } }) => id);
  const all = new Set(rows.map(({ after: { id } }) => id));
  const restore = (id: string): Change => ({ op: 'item.restore', id });
  const remove = (id: string): Change => ({ op: 'item.remove', id });

  // A row that was gone before and is gone after comes back for as long as its values are written, and so does the own
  // section that it stands in.
  const rewritten = rows.filter(({ before: item, values }) => item?.removed && values.length > 0);
  step([...sectionsAround(items, target.id)].filter((id) => all.has(id) && isGone(state, id)).map(restore));
  step(wrong(parents, false).map(restore));
  step(wrong(all, false).map(restore));
  step(rewritten.map(({ after: { id } }) => restore(id)));
  step(items.flatMap((item) => valuesBack(target.id, item)));
  const removed = new Set(wrong(parents, true));
  step([...removed].map(remove));
  const childrenOf = (rowIds: ReadonlySet<string>) =>
    [...state.items.values()]
      .filter(({ parent }) => parent !== undefined && rowIds.has(parent))
      .map(({ id }) => id);
  step(wrong(new Set([...all, ...childrenOf(all)]), true).map(remove));
  step(wrong(childrenOf(removed), false).map(restore));
  return changes;
}

/** Ids of the own sections in which items stand. */
function sectionsAround(items: readonly ItemChange[], documentId: string): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ after: { block, collection } }) =>
      block !== undefined && collection !== 'sections' && isOwnKey(block)
        ? [sectionItemId(documentId, block)]
        : [],
    ),
  );
}

/** Whether an item says something about a section of the template, and so neither comes nor goes. */
function isOfTemplate(item: Item): boolean {
  return item.collection === 'sections' && ownSectionOf(item) === null;
}

/** The changes that give an item its values and place back. Entries go out before others come in: lists have a most. */
function valuesBack(documentId: string, { before, after, values, moved }: ItemChange): readonly Change[] {
  if (before === undefined && !isOfTemplate(after)) {
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
