import { fail, ok, type Result } from '@kader/errors';
import type { Item, PlanDocument } from '../document/document.ts';
import { applyChange } from './apply-change.ts';
import type { Change, ChangeSet } from './change-set.ts';
import { type Definitions, registeredDefinitions, underPath } from './definitions.ts';
import { type ApplyOptions, type ApplyScope, startDraft } from './draft.ts';
import { hasMoney } from './has-money.ts';
import { readsOf } from './touches-of.ts';

/** What became of a set. */
export interface Applied {
  /** The scope's items, changed ones replaced; the same map if nothing changed. */
  readonly items: ReadonlyMap<string, Item>;
  /** Ids of the items changed, in the order of their first change. */
  readonly touched: readonly string[];
  /** The changes as they were applied, values in canonical form: what history keeps and others are sent. */
  readonly changes: readonly Change[];
  /** Touch keys of texts that hold another's words beside the author's: there `changes` say more than the set did. */
  readonly merged: readonly string[];
}

/**
 * Applies a set to the items that `readsOf` names (or to all): all or nothing. Total: answers
 * - WAITS_ON_REFUSED_SET (checking only): the base names a set that was not accepted (`params.set`);
 * - INVALID_CHANGE: a change that fits no state of the document, with its path and `params.reason`;
 * - CURRENCY_FIXED: the currency would change although the document holds amounts (`hasMoney`);
 * - CONFLICT (checking only): `details.conflicts` lists every write that met one its author had not seen.
 */
export function applyItems(
  scope: ApplyScope,
  set: ChangeSet,
  options: ApplyOptions & { readonly hasMoney?: boolean },
  definitions: Definitions = registeredDefinitions,
): Result<Applied> {
  const unknown = options.check ? unknownSet(set, options) : undefined;
  if (unknown !== undefined) {
    return fail('WAITS_ON_REFUSED_SET', { path: ['base'], params: { set: unknown } });
  }
  const draft = startDraft(scope, set, { options, definitions, hasMoney: options.hasMoney ?? false });
  const changes: Change[] = [];
  for (const [index, change] of set.changes.entries()) {
    const applied = applyChange(draft, change);
    if (!applied.ok) {
      return underPath(applied, ['changes', String(index)]);
    }
    changes.push(applied.value);
  }
  if (draft.conflicts.length > 0) {
    return fail('CONFLICT', { details: { conflicts: draft.conflicts } });
  }
  return ok({
    items: withChanged(scope.items, draft.changed),
    touched: [...draft.changed.keys()],
    changes,
    merged: draft.merged,
  });
}

function withChanged(items: ApplyScope['items'], changed: ReadonlyMap<string, Item>): ApplyScope['items'] {
  if (changed.size === 0) {
    return items;
  }
  const next = new Map(items);
  for (const [id, item] of changed) {
    next.set(id, item);
  }
  return next;
}

/** Applies a set to a whole document, as `applyItems`; whether it holds money is found out here. */
export function applyChangeSet(
  document: PlanDocument,
  set: ChangeSet,
  options: ApplyOptions,
  definitions: Definitions = registeredDefinitions,
): Result<Omit<Applied, 'items'> & { readonly document: PlanDocument }> {
  const { id: documentId, structure, items } = document;
  const money = readsOf(set, documentId).money && hasMoney(items.values(), definitions);
  const applied = applyItems(
    { documentId, structure, items },
    set,
    { ...options, hasMoney: money },
    definitions,
  );
  if (!applied.ok) {
    return applied;
  }
  const { items: after, ...rest } = applied.value;
  return ok({ ...rest, document: { ...document, seq: options.seq, items: after } });
}

function unknownSet(set: ChangeSet, options: ApplyOptions): string | undefined {
  for (const { seen } of Object.values(set.base)) {
    if (typeof seen === 'string' && options.seqOfSet?.(seen) === undefined) {
      return seen;
    }
  }
  return undefined;
}
