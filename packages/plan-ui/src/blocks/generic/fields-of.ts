import type { CollectionDefinition } from '@kader/plan/blocks';
import type { FieldTypeName } from '@kader/plan/fields';

const numeric: ReadonlySet<FieldTypeName> = new Set([
  'integer',
  'decimal',
  'percent',
  'money',
  'measure',
  'score',
]);

/** Fields of a collection in the order of its definition, the title first. */
export function shownFields(collection: CollectionDefinition): readonly string[] {
  const { titleField } = collection;
  const others = Object.keys(collection.fields).filter((field) => field !== titleField);
  return titleField === undefined ? others : [titleField, ...others];
}

/** Whether a field holds figures, which stand at the right of their column. */
export function isNumeric(collection: CollectionDefinition, field: string): boolean {
  const type = collection.fields[field]?.type;
  return type !== undefined && numeric.has(type);
}
