import { promptRowId, singleRowId } from '../blocks/derived-rows.ts';
import { kpiNoteId, reconciliationId } from '../blocks/kpis/derived-ids.ts';
import { deriveId } from '../canonical/derive-id.ts';
import type { Item, PlanDocument } from './document.ts';
import { structureOf } from './own-sections.ts';
import { sectionItemId } from './section-item-id.ts';

export interface CopiedIds {
  /** Id of the copy. */
  readonly id: string;
  /** Users behind entries of `people`: an entry's id derives from its user. */
  readonly users: readonly string[];
  /** Where a month `YYYY-MM` of the original lies in the copy. */
  readonly month: (month: string) => string;
}

/**
 * The id that each of `items` has in a copy of `document`. What exists once by definition (the row of a section, the
 * answer to a prompt, a month's note, a person …) has in the copy the id by which the copy will look for it; any other row
 * one that derives from the copy and the row, so that copying twice under one id makes one copy.
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
    const named = known.get(item.id) ?? noteId(document.id, item, ids, copy);
    ids.set(item.id, named ?? deriveId(copy.id, '$copy', item.id));
  }
  return ids;
}

/** Ids that follow from names: of sections and their parts, of people, of months. */
function namedIds(
  document: PlanDocument,
  items: readonly Item[],
  { id: to, users, month }: CopiedIds,
): ReadonlyMap<string, string> {
  const { id: from } = document;
  const known = new Map([[from, to]]);
  for (const section of structureOf(document).sections) {
    known.set(sectionItemId(from, section.key), sectionItemId(to, section.key));
    for (const { key, settings } of section.blocks) {
      for (const prompt of settings?.prompts ?? []) {
        known.set(promptRowId(from, key, prompt.key), promptRowId(to, key, prompt.key));
      }
      for (const collection of new Set(items.map((item) => item.collection))) {
        known.set(singleRowId(from, key, collection), singleRowId(to, key, collection));
      }
    }
  }
  for (const user of users) {
    known.set(deriveId(from, 'person', user), deriveId(to, 'person', user));
  }
  for (const { origin, fields } of items) {
    if (origin !== undefined) {
      known.set(deriveId(from, '$starter', origin.element), deriveId(to, '$starter', origin.element));
    }
    if (typeof fields.month === 'string') {
      known.set(reconciliationId(from, fields.month), reconciliationId(to, month(fields.month)));
    }
  }
  return known;
}

/** The id of a note that exists once per row and month; undefined for any other row. */
function noteId(
  from: string,
  { id, parent, fields }: Item,
  ids: ReadonlyMap<string, string>,
  copy: CopiedIds,
): string | undefined {
  const row = parent === undefined ? undefined : ids.get(parent);
  if (parent === undefined || row === undefined || typeof fields.month !== 'string') {
    return undefined;
  }
  return kpiNoteId(from, parent, fields.month) === id
    ? kpiNoteId(copy.id, row, copy.month(fields.month))
    : undefined;
}
