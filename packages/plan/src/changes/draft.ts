import type { Item } from '../document/document.ts';
import type { TemplateStructure } from '../template/template-structure.ts';
import type { ChangeSet } from './change-set.ts';
import type { Conflict } from './conflict.ts';
import type { Definitions } from './definitions.ts';
import { touchKey } from './touches-of.ts';

/** The part of a document that a set is applied to: the whole, or the items that `readsOf` names. */
export interface ApplyScope {
  readonly documentId: string;
  readonly structure: TemplateStructure;
  readonly items: ReadonlyMap<string, Item>;
}

export interface ApplyOptions {
  /** Number of this set; greater than every revision so far. */
  readonly seq: number;
  /**
   * Whether writes that did not see the last one are refused. The server checks; a browser that applies its own
   * pending sets or sets the server accepted does not.
   */
  readonly check: boolean;
  /** `seq` of an accepted set of this document, undefined for one unknown. Asked for `seen` that name a set. */
  seqOfSet?(setId: string): number | undefined;
}

/** A set at work: changes go into `changed`, the scope stays as it is until all have succeeded. */
export interface Draft extends ApplyScope {
  readonly set: ChangeSet;
  readonly options: ApplyOptions;
  readonly definitions: Definitions;
  /** Whether amounts of money stand in the document. */
  readonly hasMoney: boolean;
  /** Items written so far, in the order of their first write. */
  readonly changed: Map<string, Item>;
  readonly conflicts: Conflict[];
  /** Touch keys of texts that were merged with what their author had not seen. */
  readonly merged: string[];
  /** The item as the set's earlier changes left it. */
  get(id: string): Item | undefined;
  put(item: Item): void;
  /** Rows whose parent is `id`, removed ones included. */
  childrenOf(id: string): readonly Item[];
}

/** Begins a draft over a scope in which nothing is changed yet. */
export function startDraft(
  scope: ApplyScope,
  set: ChangeSet,
  given: Pick<Draft, 'options' | 'definitions' | 'hasMoney'>,
): Draft {
  const changed = new Map<string, Item>();
  const get = (id: string) => changed.get(id) ?? scope.items.get(id);
  let children: Map<string, Set<string>> | null = null;
  const adopt = (index: Map<string, Set<string>>, item: Item) => {
    if (item.parent !== undefined) {
      const ids = index.get(item.parent) ?? new Set();
      index.set(item.parent, ids.add(item.id));
    }
  };
  return {
    ...scope,
    ...given,
    set,
    changed,
    conflicts: [],
    merged: [],
    get,
    put(item) {
      changed.set(item.id, item);
      if (children !== null) {
        adopt(children, item);
      }
    },
    childrenOf(id) {
      if (children === null) {
        // Made at the first removal only: most sets remove nothing.
        children = new Map();
        for (const item of [...scope.items.values(), ...changed.values()]) {
          adopt(children, item);
        }
      }
      return [...(children.get(id) ?? [])].flatMap((child) => get(child) ?? []);
    },
  };
}

/** The `seq` that the set's author had seen of a touch; 0 if the set does not say. */
export function seenOf(draft: Draft, item: string, field: string, entry?: string): number {
  const key = touchKey({ item, field, ...(entry === undefined ? {} : { entry }) });
  const seen = Object.hasOwn(draft.set.base, key) ? draft.set.base[key]?.seen : undefined;
  return typeof seen === 'string' ? (draft.options.seqOfSet?.(seen) ?? 0) : (seen ?? 0);
}
