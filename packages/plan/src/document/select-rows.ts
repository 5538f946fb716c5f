import { fieldDefinition } from '../blocks/block-types.ts';
import { sameValue } from '../fields/field-types.ts';
import type { FieldValue } from '../fields/field-value.ts';
import { isEntries } from '../fields/parse-entries.ts';
import type { BlockInstance } from '../template/template-structure.ts';
import type { Item, PlanDocument } from './document.ts';
import { filterOf } from './filter-of.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Rows of a collection that a block shows, in display order: its own rows, and of a document-wide collection those
 * that its filter lets through. A filter looks at stored values only, never at today or at computed values, else a
 * frozen section would change by itself.
 */
export function selectRows(
  document: PlanDocument,
  block: BlockInstance,
  collection: string,
): readonly Item[] {
  const filter = Object.entries(filterOf(document.id, block));
  const isSelected = (row: Item) =>
    filter.every(
      ([field, wanted]) =>
        // A block with several collections filters those that have the field.
        fieldDefinition(row.collection, field) === undefined || matches(row.fields[field], wanted),
    );
  return rowsOf(document, collection).filter((row) =>
    row.block === undefined ? isSelected(row) : row.block === block.key,
  );
}

/** A list matches if it holds every entry asked for; what is not filled matches `false`, which is never stored. */
function matches(value: FieldValue | undefined, wanted: FieldValue): boolean {
  if (isEntries(wanted)) {
    const ids = new Set(isEntries(value) ? value.map((entry) => entry.id) : []);
    return wanted.every((entry) => ids.has(entry.id));
  }
  return sameValue(value ?? false, wanted);
}
