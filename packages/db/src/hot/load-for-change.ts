import { KaderError } from '@kader/errors';
import type { Change } from '@kader/plan/changes';
import type { Item } from '@kader/plan/document';
import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';
import { type DocumentHead, type HeadRecord, headColumns, toHead } from './document-head.ts';
import { type ItemRecord, itemColumns, toItems } from './item-rows.ts';

/** Items that a change set needs; as `readsOf` of the plan package names them. */
export interface Reads {
  readonly ids: readonly string[];
  /** Items whose children are needed too. */
  readonly childrenOf: readonly string[];
  /** Every item is needed: the set asks whether any holds money. */
  readonly money: boolean;
}

const lock = {
  name: 'lock-document',
  text: `select ${headColumns} from document d where d.agency_id = $1 and d.id = $2 for update`,
};

/** The set if it came before, and the numbers of the sets that its base names. */
const earlierSets = `
  (select json_build_object('seq', c.seq, 'sha256', c.sha256, 'changes', c.changes) from change_set c
   where c.agency_id = $1 and c.document_id = $2 and c.id = $3) as earlier,
  (select json_object_agg(c.id, c.seq) from change_set c
   where c.agency_id = $1 and c.document_id = $2 and c.id = any ($4::uuid[])) as seqs`;

/** What stands in a section of the document's own is read with the item of that section: it may have been removed. */
const loadSome = {
  name: 'load-for-change',
  text: `
    with in_own_section as (
      select block from document_item
      where agency_id = $1 and document_id = $2 and id = any ($5::uuid[]) and block like 'own-%' and collection <> 'sections'
    )
    select ${earlierSets}, (
      select json_agg(i) from (
        select ${itemColumns} from document_item
        where agency_id = $1 and document_id = $2 and id = any ($5::uuid[])
        union all
        select ${itemColumns} from document_item
        where cardinality($6::uuid[]) > 0 and agency_id = $1 and document_id = $2 and parent = any ($6::uuid[])
          and id <> all ($5::uuid[])
        union all
        select ${itemColumns} from document_item
        where exists (select from in_own_section) and agency_id = $1 and document_id = $2 and collection = 'sections'
          and block in (select block from in_own_section) and id <> all ($5::uuid[])
      ) i) as items`,
};

const loadAll = {
  name: 'load-all-for-change',
  text: `
    select ${earlierSets}, (
      select json_agg(i) from (
        select ${itemColumns} from document_item where agency_id = $1 and document_id = $2
      ) i) as items`,
};

/**
 * Takes the document's row until the transaction ends: change sets of one document come one after the other. A
 * statement of its own, so that the next one sees what the last holder of the lock wrote. Throws NOT_FOUND.
 */
export async function lockDocument(scope: HotTx, documentId: string): Promise<DocumentHead> {
  const [row] = await queryHot<HeadRecord>(scope, lock, [scope.agencyId, documentId]);
  if (row === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  return toHead(row);
}

export interface Loaded {
  readonly earlier: {
    readonly seq: number;
    readonly sha256: string;
    readonly changes: readonly Change[];
  } | null;
  readonly seqs: ReadonlyMap<string, number>;
  readonly items: Map<string, Item>;
}

interface LoadedRecord {
  readonly earlier: Loaded['earlier'];
  readonly seqs: Readonly<Record<string, number>> | null;
  readonly items: ItemRecord[] | null;
}

/** Everything needed to decide on a set, in one statement. */
export async function loadForChange(
  scope: HotTx,
  wanted: {
    readonly documentId: string;
    readonly setId: string;
    readonly seen: readonly string[];
    readonly reads: Reads;
  },
): Promise<Loaded> {
  const { documentId, setId, seen, reads } = wanted;
  const common = [scope.agencyId, documentId, setId, seen];
  const [row] = reads.money
    ? await queryHot<LoadedRecord>(scope, loadAll, common)
    : await queryHot<LoadedRecord>(scope, loadSome, [...common, reads.ids, reads.childrenOf]);
  return {
    earlier: row?.earlier ?? null,
    seqs: new Map(Object.entries(row?.seqs ?? {})),
    items: toItems(row?.items ?? null),
  };
}
