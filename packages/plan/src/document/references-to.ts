import { allCollections, isSystemCollection } from '../blocks/block-types.ts';
import { fieldTypes } from '../fields/face.ts';
import type { Item, PlanDocument } from './document.ts';
import { rowsOf } from './rows-of.ts';

/** A field that points to a row. */
export interface ReferencePlace {
  readonly item: Item;
  readonly field: string;
}

/**
 * The fields of other rows that point to one: references, lists of them, and mentions in prose, by collection and in display
 * order. Rows that are removed, or go with the row itself because they belong to it, point to nothing.
 */
export function referencesTo(document: Pick<PlanDocument, 'items'>, id: string): readonly ReferencePlace[] {
  return allCollections
    .filter(({ key }) => !isSystemCollection(key))
    .flatMap(({ key, fields }) =>
      rowsOf(document, key)
        .filter((item) => item.id !== id && item.parent !== id)
        .flatMap((item) =>
          Object.entries(fields).flatMap(([field, { type }]) => {
            const value = item.fields[field];
            return value !== undefined && fieldTypes[type].references(value).includes(id)
              ? [{ item, field }]
              : [];
          }),
        ),
    );
}
