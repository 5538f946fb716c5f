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

/** The set, if it came before. */
const earlierSet = `
  (select json_build_object('seq', c.seq, 'sha256', c.sha256, 'changes', c.changes) from change_set c
   where c.agency_id = $1 and c.document_id = $2 and c.id = $3) as earlier`;

/** Numbers of the sets that its base names. */
const seenSets = `
  (select json_object_agg(c.id, c.seq) from change_set c
   where c.agency_id = $1 and c.document_id = $2 and c.id = any ($4::uuid[])) as seqs`;

const itemsWhere = (condition: string) =>
  `select ${itemColumns} from document_item where agency_id = $1 and document_id = $2 and ${condition}`;

/** What is asked for beside the items named. Parts that are not needed cost time even where they find nothing. */
interface Parts {
  readonly seqs: boolean;
  readonly children: boolean;
}

function loadSomeStatement({ seqs, children }: Parts) {
  const items = [
    itemsWhere('id = any ($5::uuid[])'),
    ...(children ? [itemsWhere('parent = any ($6::uuid[]) and id <> all ($5::uuid[])')] : []),
  ].join(' union all ');
  return {
    name: ['load-for-change', seqs ? 'seqs' : [], children ? 'children' : []].flat().join('-'),
    text: `select ${earlierSet}, ${seqs ? seenSets : 'null and $4::uuid[] is null as seqs'},
      (select json_agg(i) from (${items}) i) as items`,
  };
}

const loadSome = {
  plain: loadSomeStatement({ seqs: false, children: false }),
  seqs: loadSomeStatement({ seqs: true, children: false }),
  children: loadSomeStatement({ seqs: false, children: true }),
  both: loadSomeStatement({ seqs: true, children: true }),
} as const;

const loadAll = {
  name: 'load-all-for-change',
  text: `select ${earlierSet}, ${seenSets}, (select json_agg(i) from (${itemsWhere('true')}) i) as items`,
};

const loadSections = {
  name: 'load-own-sections',
  text: `select json_agg(i) as items from (${itemsWhere("collection = 'sections' and block = any ($3::text[])")}) i`,
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

/** What a set asks to be loaded. */
interface Wanted {
  readonly documentId: string;
  readonly setId: string;
  readonly seen: readonly string[];
  readonly reads: Reads;
}

/** Everything needed to decide on a set, in one statement; in two where it touches rows of the document's own sections. */
export async function loadForChange(scope: HotTx, wanted: Wanted): Promise<Loaded> {
  const { documentId, reads } = wanted;
  const [row] = await queryLoaded(scope, wanted);
  const items = toItems(row?.items ?? null);
  if (!reads.money) {
    await addOwnSections(scope, { documentId, ids: reads.ids }, items);
  }
  return { earlier: row?.earlier ?? null, seqs: new Map(Object.entries(row?.seqs ?? {})), items };
}

async function queryLoaded(scope: HotTx, { documentId, setId, seen, reads }: Wanted) {
  const common = [scope.agencyId, documentId, setId, seen];
  if (reads.money) {
    return await queryHot<LoadedRecord>(scope, loadAll, common);
  }
  const seqs = seen.length > 0;
  return reads.childrenOf.length > 0
    ? await queryHot<LoadedRecord>(scope, seqs ? loadSome.both : loadSome.children, [
        ...common,
        reads.ids,
        reads.childrenOf,
      ])
    : await queryHot<LoadedRecord>(scope, seqs ? loadSome.seqs : loadSome.plain, [...common, reads.ids]);
}

/** What stands in a section of the document's own is read with the item of that section: it may have been removed. */
async function addOwnSections(
  scope: HotTx,
  { documentId, ids }: { readonly documentId: string; readonly ids: readonly string[] },
  items: Map<string, Item>,
): Promise<void> {
  const blocks = ids.flatMap((id) => {
    const { block = '', collection } = items.get(id) ?? {};
    return block.startsWith('own-') && collection !== 'sections' ? block : [];
  });
  if (blocks.length === 0) {
    return;
  }
  const values = [scope.agencyId, documentId, blocks];
  const [row] = await queryHot<Pick<LoadedRecord, 'items'>>(scope, loadSections, values);
  for (const [id, item] of toItems(row?.items ?? null)) {
    items.set(id, item);
  }
}
