import { KaderError } from '@kader/errors';
import type { PlanDocument } from '@kader/plan/document';
import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';
import type { DocumentPersonRow } from '../repositories/document-people.ts';
import { type DocumentHead, type HeadRecord, headColumns, toHead } from './document-head.ts';
import { type ItemRecord, itemColumns, toItems } from './item-rows.ts';
import { readStructure } from './read-structure.ts';

/** A document with everything in it, as of one moment. */
export interface OpenedDocument {
  readonly head: DocumentHead;
  /** All items, removed ones too. */
  readonly document: PlanDocument;
  readonly people: readonly DocumentPersonRow[];
}

/** Names of a document's people as JSON, for use beside `document d`. */
export const peopleOfDocument = `(
  select coalesce(json_agg(p order by p.name, p."personId"), '[]')
  from (
    select person_id as "personId", kind, name, user_id as "userId"
    from document_person where agency_id = d.agency_id and document_id = d.id
  ) p)`;

const open = {
  name: 'open-document',
  text: `
    select ${headColumns}, ${peopleOfDocument} as people, (
      select json_agg(i) from (
        select ${itemColumns} from document_item where agency_id = d.agency_id and document_id = d.id
      ) i) as items
    from document d where d.agency_id = $1 and d.id = $2`,
};

const peek = {
  name: 'peek-document',
  text: `select ${headColumns} from document d where d.agency_id = $1 and d.id = $2`,
};

/** The document, its items and the names of its people, in one statement. Agency side. Throws NOT_FOUND. */
export async function openDocument(scope: HotTx, id: string): Promise<OpenedDocument> {
  type Opened = HeadRecord & { items: ItemRecord[] | null; people: DocumentPersonRow[] };
  const [row] = await queryHot<Opened>(scope, open, [scope.agencyId, id]);
  if (row === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  const head = toHead(row);
  const structure = await readStructure(scope, head.template);
  const document = { id, kind: head.kind, seq: head.seq, structure, items: toItems(row.items) };
  return { head, document, people: row.people };
}

/** Only the head: for rights, and for answering that nothing changed. Agency side. Throws NOT_FOUND. */
export async function peekDocument(scope: HotTx, id: string): Promise<DocumentHead> {
  const [row] = await queryHot<HeadRecord>(scope, peek, [scope.agencyId, id]);
  if (row === undefined) {
    throw new KaderError('NOT_FOUND');
  }
  return toHead(row);
}
