import { collectionDefinition, singleCollections } from '../blocks/block-types.ts';
import { keyedRowId, promptRowId, type RowKey, singleRowId, starterRowId } from '../blocks/derived-rows.ts';
import { deriveId } from '../canonical/derive-id.ts';
import { isRecord } from '../fields/parse-id.ts';
import type { Item, PlanDocument } from './document.ts';
import { isStarterElement } from './filter-of.ts';
import { structureOf } from './own-sections.ts';
import { sectionItemId } from './section-item-id.ts';

export interface CopiedIds {
  /** Id of the copy. */
  readonly id: string;
  /** Users behind entries of `people`: an entry's id derives from its user. */
  readonly users: readonly string[];
  /** Where a month `YYYY-MM` of the original lies in the copy. */
  readonly month: (month: string) => string;
  /** The id of a row that nothing looks for by name. */
  readonly other: (id: string) => string;
}

/**
 * The id that each of `items` has in a copy of `document`. What exists once by definition (the row of a section, the
 * answer to a prompt, a month's note, a person …) has in the copy the id by which the copy will look for it; any other row
 * what `other` says.
 */
export function copiedIds(
  document: PlanDocument,
  items: readonly Item[],
  copy: CopiedIds,
): ReadonlyMap<string, string> {
  const known = namedIds(document, items, copy);
  const ids = new Map<string, string>();
  // Rows before the rows that belong to them: the id of a note follows from that of its row.
  const ordered = [
    ...items.filter(({ parent }) => parent === undefined),
    ...items.filter(({ parent }) => parent !== undefined),
  ];
  for (const item of ordered) {
    const named = known.get(item.id) ?? keyedId(document.id, item, ids, copy);
    ids.set(item.id, named ?? copy.other(item.id));
  }
  return ids;
}

/** Ids that follow from names: of sections and their parts, of people, of months. */
function namedIds(
  document: PlanDocument,
  items: readonly Item[],
  { id: to, users }: CopiedIds,
): ReadonlyMap<string, string> {
  const { id: from } = document;
  const known = new Map([[from, to]]);
  for (const section of structureOf(document).sections) {
    known.set(sectionItemId(from, section.key), sectionItemId(to, section.key));
    for (const { key, type, settings } of section.blocks) {
      for (const wanted of Object.values(settings?.filter ?? {}).filter(isStarterElement)) {
        known.set(starterRowId(from, wanted.element), starterRowId(to, wanted.element));
      }
      for (const prompt of settings?.prompts ?? []) {
        known.set(promptRowId(from, key, prompt.key), promptRowId(to, key, prompt.key));
      }
      for (const collection of singleCollections(type)) {
        known.set(singleRowId(from, key, collection), singleRowId(to, key, collection));
      }
    }
  }
  for (const user of users) {
    known.set(deriveId(from, 'person', user), deriveId(to, 'person', user));
  }
  for (const { origin } of items) {
    if (origin !== undefined) {
      known.set(starterRowId(from, origin.element), starterRowId(to, origin.element));
    }
  }
  return known;
}

/** The id of a row that exists once per key (`keyedBy`), within its row where it belongs to one; undefined for any other row. */
function keyedId(
  from: string,
  item: Item,
  ids: ReadonlyMap<string, string>,
  copy: CopiedIds,
): string | undefined {
  const { id, collection, parent } = item;
  const key = keyOf(item);
  const within = parent === undefined ? undefined : ids.get(parent);
  if (key === undefined || keyedRowId(from, collection, { key, parent }) !== id) {
    return undefined;
  }
  const copied: RowKey = { key: copiedKey(item, key, { ids, copy }), parent: within };
  return keyedRowId(copy.id, collection, copied);
}

/** What a row is kept by: the id where that is another row. */
function keyOf({ collection, fields }: Item): string | undefined {
  const value = fields[collectionDefinition(collection)?.keyedBy ?? ''];
  const key = isRecord(value) ? value.id : value;
  return typeof key === 'string' ? key : undefined;
}

function copiedKey(
  { collection }: Item,
  key: string,
  { ids, copy }: { readonly ids: ReadonlyMap<string, string>; readonly copy: CopiedIds },
): string {
  const { keyedBy = '', fields } = collectionDefinition(collection) ?? {};
  return fields?.[keyedBy]?.type === 'month' ? copy.month(key) : (ids.get(key) ?? key);
}
