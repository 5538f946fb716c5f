import { fail, ok, type Result } from '@kader/errors';
import type { CollectionDefinition } from '../blocks/define-block.ts';
import { promptRowId, singleRowId } from '../blocks/derived-rows.ts';
import { isOrderKey } from '../canonical/order-key.ts';
import type { Item } from '../document/document.ts';
import { isOwnKey, ownSectionOf } from '../document/own-sections.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { invalid } from '../fields/invalid-value.ts';
import type { BlockInstance } from '../template/template-structure.ts';
import type { Change } from './change-set.ts';
import { invalidChange, parseValue, underPath } from './definitions.ts';
import type { Draft } from './draft.ts';
import { noteGone, removedSection } from './note-gone.ts';
import { writeField } from './write-field.ts';

export type AddItem = Extract<Change, { op: 'item.add' }>;

/** Collections whose items stand for the document and its sections. */
const systemCollections: ReadonlySet<string> = new Set(['document', 'sections']);

/** Whether an item stands for the document or a section of its template: never added or removed. */
export function isSystemItem(item: Item): boolean {
  return systemCollections.has(item.collection) && ownSectionOf(item) === null;
}

/**
 * Adds a row. An id that exists already is one that derives from what the row is (or the same row sent twice): then
 * its fields are written like those of `item.set`, and a removed row comes back, without its own rows.
 */
export function addItem(draft: Draft, change: AddItem): Result<Change> {
  const place = checkPlace(draft, change);
  if (!place.ok) {
    return place;
  }
  const existing = draft.get(change.id);
  return existing === undefined ? addNew(draft, change) : addExisting(draft, change, existing);
}

function addNew(draft: Draft, change: AddItem): Result<Change> {
  const { seq } = draft.options;
  const fields: [string, FieldValue][] = [];
  for (const [field, raw] of Object.entries(change.fields)) {
    const address = { collection: change.collection, field };
    const value = parseValue(draft.definitions, address, raw, ['fields', field]);
    if (!value.ok) {
      return value;
    }
    fields.push([field, value.value]);
  }
  const written = ['$exists', '$order', ...fields.map(([field]) => field)];
  const { op: _, ...row } = change;
  draft.put({
    ...row,
    fields: Object.fromEntries(fields),
    revisions: Object.fromEntries(written.map((field) => [field, seq])),
  });
  return ok({ ...change, fields: Object.fromEntries(fields) });
}

function addExisting(draft: Draft, change: AddItem, existing: Item): Result<Change> {
  const { collection, parent, block } = existing;
  if (collection !== change.collection || parent !== change.parent || block !== change.block) {
    return invalidChange('idTaken', 'id');
  }
  let item = existing;
  const fields: [string, FieldValue][] = [];
  for (const [field, raw] of Object.entries(change.fields)) {
    const written = writeField(draft, item, { field, value: raw });
    if (!written.ok) {
      const { code, params } = written.error;
      return fail(code, { path: ['fields', field], params });
    }
    item = written.value.item;
    fields.push([field, written.value.value ?? raw]);
  }
  if (item.removed) {
    const { removed: _, ...kept } = item;
    const { seq } = draft.options;
    item = { ...kept, order: change.order, revisions: { ...item.revisions, $exists: seq, $order: seq } };
  }
  if (item !== existing) {
    draft.put(item);
  }
  return ok({ ...change, fields: Object.fromEntries(fields) });
}

/** Whether a row of this collection can stand there: under such a parent, in such a block, with such an id. */
function checkPlace(draft: Draft, change: AddItem): Result<null> {
  const collection = draft.definitions.collection(change.collection);
  if (collection === undefined || change.collection === 'document') {
    return invalidChange('unknownCollection', 'collection');
  }
  if (!isOrderKey(change.order)) {
    return invalidChange('notOrder', 'order');
  }
  if (change.collection === 'sections') {
    return checkSection(draft, change);
  }
  const parent = change.parent === undefined ? undefined : draft.get(change.parent);
  if (parent?.collection !== collection.parent || (parent === undefined) !== (change.parent === undefined)) {
    return invalidChange('unknownParent', 'parent');
  }
  if (parent?.removed && draft.options.check) {
    noteGone(draft, change, parent);
  }
  if ((collection.scope === 'block') !== (change.block !== undefined)) {
    return invalidChange('unknownBlock', 'block');
  }
  return change.block === undefined ? ok(null) : checkBlock(draft, change, collection, change.block);
}

/** A section of the document's own has an id that derives from its key, and a title: no template names it. */
function checkSection(draft: Draft, { id, block, parent, fields }: AddItem): Result<null> {
  if (block === undefined || !isOwnKey(block)) {
    return invalidChange('unknownBlock', 'block');
  }
  if (parent !== undefined) {
    return invalidChange('unknownParent', 'parent');
  }
  if (id !== sectionItemId(draft.documentId, block)) {
    return invalidChange('notDerived', 'id');
  }
  return Object.hasOwn(fields, 'title') ? ok(null) : underPath(invalid('empty'), ['fields', 'title']);
}

function checkBlock(
  draft: Draft,
  change: AddItem,
  collection: CollectionDefinition,
  blockKey: string,
): Result<null> {
  const block = findBlock(draft, blockKey);
  if (block === undefined || !draft.definitions.collectionsOf(block).includes(collection)) {
    return invalidChange('unknownBlock', 'block');
  }
  const gone = removedSection(draft, blockKey);
  if (gone !== null && draft.options.check) {
    noteGone(draft, change, gone);
  }
  const allowed = derivedIds(draft.documentId, block, collection);
  return allowed === null || allowed.includes(change.id) ? ok(null) : invalidChange('notDerived', 'id');
}

function findBlock(draft: Draft, key: string): BlockInstance | undefined {
  for (const section of draft.structure.sections) {
    const block = section.blocks.find((candidate) => candidate.key === key);
    if (block !== undefined) {
      return block;
    }
  }
  const own = draft.get(sectionItemId(draft.documentId, key));
  return own === undefined ? undefined : ownSectionOf(own)?.blocks[0];
}

/** The ids that rows of the collection can have in the block, or null if any. */
function derivedIds(
  documentId: string,
  block: BlockInstance,
  collection: CollectionDefinition,
): readonly string[] | null {
  switch (collection.rows) {
    case 'one':
      return [singleRowId(documentId, block.key, collection.key)];
    case 'prompts':
      return (block.settings?.prompts ?? []).map(({ key }) => promptRowId(documentId, block.key, key));
    default:
      return null;
  }
}
