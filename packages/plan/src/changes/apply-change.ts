import { ok, type Result } from '@kader/errors';
import { isOrderKey } from '../canonical/order-key.ts';
import type { Item } from '../document/document.ts';
import { ownSectionOf } from '../document/own-sections.ts';
import { sectionItemId } from '../document/section-item-id.ts';
import { sectionOrder } from '../document/sections-of.ts';
import { addItem } from './add-item.ts';
import type { Change } from './change-set.ts';
import { invalidChange } from './definitions.ts';
import type { Draft } from './draft.ts';
import { noteGone, removedSection } from './note-gone.ts';
import { removeItem, restoreItem } from './remove-item.ts';
import { type FieldWrite, writeField } from './write-field.ts';

type FieldChange = Extract<Change, { op: 'item.set' | 'section.set' | 'document.set' }>;

/** Applies one change to a draft; answers the change with its values in canonical form. */
export function applyChange(draft: Draft, change: Change): Result<Change> {
  switch (change.op) {
    case 'item.add':
      return addItem(draft, change);
    case 'item.remove':
      return removeItem(draft, change);
    case 'item.restore':
      return restoreItem(draft, change);
    case 'item.move': {
      const item = draft.get(change.id);
      return item === undefined ? invalidChange('unknownItem', 'id') : moveItem(draft, change, item);
    }
    case 'item.set': {
      const item = draft.get(change.id);
      return item === undefined ? invalidChange('unknownItem', 'id') : setField(draft, change, item);
    }
    case 'document.set': {
      const header = draft.get(draft.documentId);
      return header === undefined ? invalidChange('unknownItem') : setField(draft, change, header);
    }
    case 'section.set': {
      const item = sectionItem(draft, change.section);
      return item.ok ? setField(draft, change, item.value) : item;
    }
    case 'section.move': {
      const item = sectionItem(draft, change.section);
      return item.ok ? moveItem(draft, change, item.value) : item;
    }
  }
}

/** The last move wins: where a row stands is no content that could be lost. */
function moveItem(
  draft: Draft,
  change: Extract<Change, { op: 'item.move' | 'section.move' }>,
  item: Item,
): Result<Change> {
  if (item.collection === 'document') {
    return invalidChange('systemItem', 'id');
  }
  if (!isOrderKey(change.order)) {
    return invalidChange('notOrder', 'order');
  }
  if (item.order !== change.order) {
    const revisions = { ...item.revisions, $order: draft.options.seq };
    draft.put({ ...item, order: change.order, revisions });
  }
  return ok(change);
}

function setField(draft: Draft, change: FieldChange, item: Item): Result<Change> {
  const entry = change.op === 'item.set' ? change.entry : undefined;
  const write: FieldWrite = {
    field: change.field,
    ...(entry === undefined ? {} : { entry }),
    ...(change.value === undefined ? {} : { value: change.value }),
  };
  const gone = item.removed ? item : item.block === undefined ? null : removedSection(draft, item.block);
  if (gone !== null && draft.options.check) {
    noteGone(draft, change, gone);
    return ok(change);
  }
  const written = writeField(draft, item, write);
  if (!written.ok) {
    return written;
  }
  if (written.value.item !== item) {
    draft.put(written.value.item);
  }
  const { value: _, ...cleared } = change;
  const { value } = written.value;
  return ok(value === undefined ? cleared : { ...cleared, value });
}

/** The item of a section, or the one that the first change of a section of the template makes. */
function sectionItem(draft: Draft, section: string): Result<Item> {
  const id = sectionItemId(draft.documentId, section);
  const index = draft.structure.sections.findIndex(({ key }) => key === section);
  const item = draft.get(id);
  if (index < 0 && item !== undefined && ownSectionOf(item) !== null) {
    return ok(item);
  }
  if (index < 0) {
    return invalidChange('unknownSection', 'section');
  }
  if (item === undefined) {
    return ok({ id, collection: 'sections', order: sectionOrder(index), fields: {}, revisions: {} });
  }
  return item.collection === 'sections' ? ok(item) : invalidChange('idTaken', 'section');
}
