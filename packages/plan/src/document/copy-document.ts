import { fieldDefinition } from '../blocks/block-types.ts';
import { deriveId } from '../canonical/derive-id.ts';
import { compareOrder } from '../canonical/order-key.ts';
import type { FieldDefinition } from '../fields/field-type.ts';
import { parseField } from '../fields/field-types.ts';
import type { FieldValue, ListEntry, RichTextNode } from '../fields/field-value.ts';
import { isDay } from '../fields/parse-day.ts';
import { isEntries } from '../fields/parse-entries.ts';
import { isRecord } from '../fields/parse-id.ts';
import { addMonths } from '../formulas/calendar.ts';
import { moveRule } from '../formulas/move-rule.ts';
import { carryBaselines } from './carry-baselines.ts';
import { copiedIds } from './copied-ids.ts';
import type { Item, PlanDocument } from './document.ts';
import { goneBlocks } from './rows-of.ts';

export interface CopyOfDocument {
  readonly id: string;
  /** The title of the copy; the same one without. */
  readonly title?: string;
  /**
   * Whether rows keep their ids, which are unique within a document only; those that follow from the id of the document
   * follow from the copy's. Without it every row gets an id of the copy, and copying twice under one id makes one copy.
   */
  readonly keepsIds?: boolean;
  /** Months by which every day and month is shifted; 0 leaves them. */
  readonly months: number;
  /** Whether it carries on the same work: then it starts where this one came to (`carryBaselines`). */
  readonly carriesOn?: boolean;
  /** Users behind entries of `people`, whose ids derive from theirs. */
  readonly users: readonly string[];
  /** Entries of `people` that do not come along; fields that name them are left empty. */
  readonly withoutPeople?: ReadonlySet<string>;
}

export interface CopiedDocument {
  readonly document: PlanDocument;
  /** Id in the copy of every row that came along. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What was measured belongs to its months: a copy for other months begins without it. */
const measuredCollections: ReadonlySet<string> = new Set(['kpiNotes', 'reconciliation']);
const measuredField = 'actual';

/**
 * A copy of a document as a new one: `seq` 0, without history and without what was removed. Rows get ids of the copy, and
 * references follow them; a reference to a row that did not come along is left out. With `months` every day, month and
 * monthly figure moves by as many calendar months (ends of months clamp), and actual figures with their notes stay behind.
 */
export function copyDocument(document: PlanDocument, copy: CopyOfDocument): CopiedDocument {
  const { months, withoutPeople } = copy;
  const isMeasured = (collection: string) => months !== 0 && measuredCollections.has(collection);
  // A finding is waived for the plan in which it was found.
  const isLeft = (collection: string) => collection === 'waivers' || isMeasured(collection);
  const gone = goneBlocks(document.items);
  const isThere = ({ removed, block }: Item) => removed !== true && (block === undefined || !gone.has(block));
  const present = [...document.items.values()].filter(
    (item) => isThere(item) && withoutPeople?.has(item.id) !== true && !isLeft(item.collection),
  );
  const there = new Set(present.map(({ id }) => id));
  const items = present.filter(({ parent }) => parent === undefined || there.has(parent));
  const month = (value: string) => addMonths(`${value}-01`, months).slice(0, 7);
  const other = (id: string) => (copy.keepsIds === true ? id : deriveId(copy.id, '$copy', id));
  const ids = copiedIds(document, items, { id: copy.id, users: copy.users, month, other });
  const remap: Remap = { months, month, idOf: (id) => ids.get(id) };
  const carried = copy.carriesOn === true ? carryBaselines(document) : null;
  const copied = items.map((item) => withFields(copyItem(item, remap), carried?.get(item.id)));
  const header = copied.find(({ id }) => id === copy.id);
  if (header !== undefined && copy.title !== undefined) {
    copied[copied.indexOf(header)] = { ...header, fields: { ...header.fields, title: copy.title } };
  }
  return {
    document: { ...document, id: copy.id, seq: 0, items: new Map(copied.map((item) => [item.id, item])) },
    ids,
  };
}

/** An item with some of its fields written anew, or left empty where undefined. */
function withFields(item: Item, fields: Readonly<Record<string, FieldValue | undefined>> = {}): Item {
  const written = Object.entries({ ...item.fields, ...fields }).filter(
    (entry): entry is [string, FieldValue] => entry[1] !== undefined,
  );
  return { ...item, fields: Object.fromEntries(written) };
}

interface Remap {
  readonly months: number;
  readonly month: (month: string) => string;
  readonly idOf: (id: string) => string | undefined;
}

function copyItem(item: Item, remap: Remap): Item {
  const { id, collection, parent, block, order, origin } = item;
  const fields = Object.entries(item.fields).flatMap(([name, value]) => {
    const definition = fieldDefinition(collection, name);
    const copied = definition === undefined ? value : copyValue(value, name, definition, remap);
    return copied === undefined ? [] : [[name, copied] as const];
  });
  return {
    id: remap.idOf(id) ?? id,
    collection,
    ...(parent === undefined ? {} : { parent: remap.idOf(parent) ?? parent }),
    ...(block === undefined ? {} : { block }),
    order,
    fields: Object.fromEntries(fields),
    ...(origin === undefined ? {} : { origin }),
    revisions: {},
  };
}

/** The value in the copy; undefined for one that does not come along. */
function copyValue(
  value: FieldValue,
  name: string,
  definition: FieldDefinition,
  remap: Remap,
): FieldValue | undefined {
  switch (definition.type) {
    case 'person':
      return typeof value === 'string' ? remap.idOf(value) : undefined;
    case 'reference': {
      const target = isRecord(value) && typeof value.id === 'string' ? remap.idOf(value.id) : undefined;
      return target === undefined ? undefined : { id: target };
    }
    case 'referenceList':
      return isEntries(value) ? copyReferences(value, remap) : undefined;
    case 'richText':
      return isRecord(value) ? copyProse(value as unknown as RichTextNode, definition, remap) : undefined;
    case 'date':
      return typeof value === 'string' ? dayOrNone(addMonths(value, remap.months)) : undefined;
    case 'month':
      return typeof value === 'string' && isDay(`${remap.month(value)}-01`) ? remap.month(value) : undefined;
    case 'recurrence':
      return typeof value === 'string' ? moveRule(value, remap.months) : undefined;
    case 'series':
      return isEntries(value) ? copySeries(value, name, remap) : undefined;
    default:
      return value;
  }
}

function copyReferences(entries: readonly ListEntry[], { idOf }: Remap): readonly ListEntry[] | undefined {
  const copied = entries.flatMap(({ id, order }) => {
    const target = idOf(id);
    return target === undefined ? [] : [{ id: target, order, value: { id: target } }];
  });
  return copied.length === 0 ? undefined : copied.sort(compareOrder);
}

function copySeries(
  entries: readonly ListEntry[],
  name: string,
  { months, month }: Remap,
): readonly ListEntry[] | undefined {
  if (months !== 0 && name === measuredField) {
    return undefined;
  }
  return entries.map((entry) => ({ ...entry, id: month(entry.id) })).filter(({ id }) => isDay(`${id}-01`));
}

/** Years have four digits: a day that leaves them is no day. */
function dayOrNone(day: string): string | undefined {
  return isDay(day) ? day : undefined;
}

/** A text with the chips of the copy in its one form; undefined if it then says nothing. */
function copyProse(value: RichTextNode, definition: FieldDefinition, remap: Remap): FieldValue | undefined {
  const parsed = parseField(definition, copyNode(value, remap));
  return parsed.ok ? parsed.value : undefined;
}

/** A node of a text; null for a chip of a row that did not come along. */
function copyNode(node: RichTextNode, remap: Remap): RichTextNode | null {
  const target = node.type === 'itemReference' && typeof node.attrs?.id === 'string' ? node.attrs.id : null;
  if (target !== null) {
    const id = remap.idOf(target);
    return id === undefined ? null : { ...node, attrs: { ...node.attrs, id } };
  }
  return node.content === undefined
    ? node
    : { ...node, content: node.content.flatMap((child) => copyNode(child, remap) ?? []) };
}
