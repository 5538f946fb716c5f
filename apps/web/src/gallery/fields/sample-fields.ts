import {
  allCollections,
  collectionDefinition,
  collectionsOf,
  fieldDefinition,
  isSystemCollection,
} from '@kader/plan/blocks';
import type { Definitions } from '@kader/plan/changes';
import { choiceList, type FieldDefinition, type FieldTypeName, fieldTypes } from '@kader/plan/fields';

/** A field of a type: where it stands, and what it is. */
export interface SampleField {
  readonly collection: string;
  readonly field: string;
  readonly definition: FieldDefinition;
}

/** Types that no block uses yet stand in the place, and under the words, of a field of another type. */
const borrowed: readonly SampleField[] = [
  {
    collection: 'goals',
    field: 'department',
    definition: choiceList({ options: fieldDefinition('goals', 'department')?.options ?? [] }),
  },
];

const used: readonly SampleField[] = allCollections
  .filter(({ key }) => !isSystemCollection(key))
  .flatMap(({ key, fields }) =>
    Object.entries(fields).map(([field, definition]) => ({ collection: key, field, definition })),
  );

/** A field of every type, in the order of the registry: the first that a block has. */
export const sampleFields: readonly SampleField[] = (Object.keys(fieldTypes) as FieldTypeName[]).map(
  (type) => {
    const found = [...used, ...borrowed].find(({ definition }) => definition.type === type);
    if (found === undefined) {
      throw new Error(`The gallery has no place for a field of type ${type}.`);
    }
    return found;
  },
);

/** What fields are in the gallery: as everywhere, but for those that stand in another's place. */
export const galleryDefinitions: Definitions = {
  collection: collectionDefinition,
  collectionsOf,
  field: (collection, field) =>
    sampleFields.find((sample) => sample.collection === collection && sample.field === field)?.definition ??
    fieldDefinition(collection, field),
};
