import fc from 'fast-check';
import { singleRowId } from '../blocks/derived-rows.ts';
import { deriveId, orderAt } from '../canonical/face.ts';
import type { Change } from '../changes/change-set.ts';
import {
  createDocument,
  type Item,
  ownSectionKey,
  type PlanDocument,
  sectionItemId,
} from '../document/face.ts';
import { type FieldTypeName, type FieldValue, fieldTypes } from '../fields/face.ts';
import { everyField, everyFieldStructure, someValues } from './every-field.ts';

/** What a person does next, before it is known to which document: numbers pick among what is there. */
export interface Intent {
  readonly op:
    | 'add'
    | 'addChild'
    | 'addSummary'
    | 'set'
    | 'clear'
    | 'setEntry'
    | 'clearEntry'
    | 'move'
    | 'remove'
    | 'restore'
    | 'addNote'
    | 'addSection'
    | 'removeSection'
    | 'restoreSection'
    | 'section'
    | 'moveSection'
    | 'header';
  readonly item: number;
  readonly field: number;
  readonly value: number;
}

const fieldNames = Object.keys(everyField).filter((name): name is FieldTypeName => name in fieldTypes);
const listNames = ['textList', 'referenceList', 'choiceList'] as const;

/** Any intent; values are written more often than rows come and go. */
export const intentArbitrary: fc.Arbitrary<Intent> = fc.record({
  op: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('set' as const) },
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...(['add', 'addChild', 'addSummary', 'clear', 'setEntry', 'clearEntry'] as const),
        ...(['move', 'remove', 'restore', 'section', 'moveSection', 'header'] as const),
        ...(['addNote', 'addSection', 'removeSection', 'restoreSection'] as const),
      ),
    },
  ),
  item: fc.nat(200),
  field: fc.nat(200),
  value: fc.nat(200),
});

/** A document with `count` rows, every other with two rows of its own, and a section of the document's own with a row in it. */
export function everyFieldDocument(count: number): PlanDocument {
  const id = '0190aaaa-0000-7000-8000-000000000002';
  const header = { title: 'Proef', locale: 'nl', currency: 'EUR' };
  const empty = createDocument({ id, structure: everyFieldStructure, header });
  const items = new Map(empty.items);
  const put = (name: string, order: number, rest: Pick<Item, 'collection'> & Partial<Item>): string => {
    const itemId = deriveId(id, 'row', name);
    const seed = { op: 'set', item: 0, field: order, value: order } as const;
    const field = fieldNames[order % fieldNames.length] ?? 'text';
    const fields = { [field]: pickValue(field, seed), text: name };
    items.set(itemId, { id: itemId, order: orderAt(order), fields, revisions: {}, ...rest });
    return itemId;
  };
  for (let index = 0; index < count; index += 1) {
    const parent = put(`row ${index}`, index, { collection: 'parents' });
    if (index % 2 === 0) {
      put(`row ${index} a`, 0, { collection: 'children', parent });
      put(`row ${index} b`, 1, { collection: 'children', parent });
    }
  }
  const own = ownSectionKey(deriveId(id, 'own'));
  const section = sectionItemId(id, own);
  items.set(section, {
    id: section,
    collection: 'sections',
    block: own,
    order: orderAt(1),
    fields: { title: 'Eigen' },
    revisions: {},
  });
  put('note', 0, { collection: 'notes', block: own, fields: { text: 'Noot' } });
  return { ...empty, items };
}

/** The change an intent means on a document, with `newId` for a row it adds; null if there is nothing to do it to. */
export function changeOf(document: PlanDocument, intent: Intent, newId: string): Change | null {
  const rows = [...document.items.values()].filter(({ collection }) => collection in rowCollections);
  const row = rows[intent.item % Math.max(rows.length, 1)];
  const own = [...document.items.values()].filter(
    ({ collection, block }) => collection === 'sections' && block,
  );
  const blocks = own.map(({ block = '' }) => block);
  const sections = [...everyFieldStructure.sections.map(({ key }) => key), ...blocks];
  const section = sections[intent.item % sections.length] ?? 'first';
  const order = orderAt(intent.value);
  switch (intent.op) {
    case 'add':
      return { op: 'item.add', id: newId, collection: 'parents', order, fields: someFields(intent) };
    case 'addChild': {
      const parents = rows.filter(({ collection }) => collection === 'parents');
      const parent = parents[intent.item % Math.max(parents.length, 1)]?.id;
      const fields = someFields(intent);
      return parent === undefined
        ? null
        : { op: 'item.add', id: newId, collection: 'children', order, parent, fields };
    }
    case 'addSummary': {
      const id = singleRowId(document.id, 'everything', 'summary');
      const fields = { text: pickValue('text', intent) };
      return { op: 'item.add', id, collection: 'summary', block: 'everything', order, fields };
    }
    case 'addNote': {
      const block = ['everything', ...blocks][intent.item % (blocks.length + 1)] ?? 'everything';
      const fields = { text: pickValue('text', intent) };
      return { op: 'item.add', id: newId, collection: 'notes', block, order, fields };
    }
    case 'addSection': {
      const block = ownSectionKey(newId);
      const id = sectionItemId(document.id, block);
      const fields = { title: pickValue('text', intent) };
      return { op: 'item.add', id, collection: 'sections', block, order, fields };
    }
    case 'removeSection':
    case 'restoreSection': {
      const id = own[intent.item % Math.max(own.length, 1)]?.id;
      const act = intent.op === 'removeSection' ? 'item.remove' : 'item.restore';
      return id === undefined ? null : { op: act, id };
    }
    case 'section':
      return intent.value % 3 === 0
        ? { op: 'section.set', section, field: 'hidden' }
        : { op: 'section.set', section, ...(intent.field % 2 === 0 ? hide : rename(intent)) };
    case 'moveSection':
      return { op: 'section.move', section, order };
    case 'header':
      return { op: 'document.set', field: 'title', value: pickValue('text', intent) };
    default:
      return row === undefined ? null : changeOfRow(row, intent, order);
  }
}

const rowCollections: Readonly<Record<string, true>> = {
  parents: true,
  children: true,
  notes: true,
  summary: true,
};
const hide = { field: 'hidden', value: true } as const;

function rename(intent: Intent): { readonly field: string; readonly value: FieldValue } {
  return { field: 'title', value: pickValue('text', intent) };
}

function changeOfRow(row: Item, intent: Intent, order: string): Change | null {
  const { id } = row;
  const isText = row.collection === 'summary' || row.collection === 'notes';
  const field = isText ? 'text' : (fieldNames[intent.field % fieldNames.length] ?? 'text');
  switch (intent.op) {
    case 'set':
      return { op: 'item.set', id, field, value: pickValue(field, intent) };
    case 'clear':
      return { op: 'item.set', id, field };
    case 'setEntry':
    case 'clearEntry':
      return isText ? null : entryChange(id, intent);
    case 'move':
      return { op: 'item.move', id, order };
    case 'remove':
      return { op: 'item.remove', id };
    default:
      return { op: 'item.restore', id };
  }
}

function entryChange(id: string, intent: Intent): Change | null {
  const field = listNames[intent.field % listNames.length] ?? 'textList';
  const lists = someValues[field];
  const list = lists[intent.value % lists.length];
  const entry = Array.isArray(list) ? list[intent.item % list.length] : undefined;
  if (entry === undefined) {
    return null;
  }
  const cleared = { op: 'item.set' as const, id, field, entry: entry.id };
  return intent.op === 'clearEntry' ? cleared : { ...cleared, value: [entry] };
}

function someFields(intent: Intent): Readonly<Record<string, FieldValue>> {
  const field = fieldNames[intent.field % fieldNames.length] ?? 'text';
  return { text: pickValue('text', intent), [field]: pickValue(field, intent) };
}

function pickValue(field: FieldTypeName, intent: Intent): FieldValue {
  const values = someValues[field];
  return values[intent.value % values.length] ?? 'x';
}
