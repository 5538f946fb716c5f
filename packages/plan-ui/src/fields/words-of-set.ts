import { fieldDefinition } from '@kader/plan/blocks';
import type { ChangeSet } from '@kader/plan/changes';
import { type Item, type PlanDocument, sectionItemId } from '@kader/plan/document';
import type { FieldDefinition, FieldValue } from '@kader/plan/fields';

/** A value that a change set writes, with the row it writes to as far as that is known. */
export interface WrittenValue {
  readonly row: Pick<Item, 'id' | 'collection' | 'block' | 'fields'>;
  readonly field: string;
  readonly definition: FieldDefinition;
  readonly value: FieldValue;
}

/** What somebody typed or chose in a change set, value by value; moves and removals hold nothing that could get lost. */
export function valuesOfSet(document: PlanDocument, { changes }: ChangeSet): readonly WrittenValue[] {
  const added = new Map(
    changes.flatMap((change) => (change.op === 'item.add' ? [[change.id, change] as const] : [])),
  );
  return changes.flatMap((change): readonly WrittenValue[] => {
    switch (change.op) {
      case 'item.add':
        return Object.entries(change.fields).flatMap(([field, value]) => written(change, field, value));
      case 'item.set': {
        const row = document.items.get(change.id) ?? added.get(change.id);
        return row === undefined ? [] : written(row, change.field, change.value);
      }
      case 'section.set': {
        const id = sectionItemId(document.id, change.section);
        const row = document.items.get(id) ?? { id, collection: 'sections', fields: {} };
        return written(row, change.field, change.value);
      }
      case 'document.set': {
        const row = document.items.get(document.id) ?? {
          id: document.id,
          collection: 'document',
          fields: {},
        };
        return written(row, change.field, change.value);
      }
      default:
        return [];
    }
  });
}

function written(
  row: WrittenValue['row'],
  field: string,
  value: FieldValue | undefined,
): readonly WrittenValue[] {
  const definition = fieldDefinition(row.collection, field);
  return definition === undefined || value === undefined ? [] : [{ row, field, definition, value }];
}
