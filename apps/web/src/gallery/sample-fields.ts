import { allCollections } from '@kader/plan/blocks';
import { type FieldTypeName, type FieldValue, fieldTypes } from '@kader/plan/fields';

/** Where a field of a type stands in the product. */
export interface SampleField {
  readonly type: FieldTypeName;
  readonly collection: string;
  readonly field: string;
}

/** One real field of every type: the first there is. A type that nothing uses yet is left out. */
export const sampleFields: readonly SampleField[] = Object.keys(fieldTypes).flatMap((name) => {
  const found = allCollections.flatMap(({ key, fields }) =>
    Object.entries(fields)
      .filter(([, { type }]) => type === name)
      .map(([field, { type }]) => ({ type, collection: key, field })),
  );
  return found.slice(0, 1);
});

/** A value of each type that reads as itself; types that point elsewhere stay empty. */
export const sampleValues: Readonly<Partial<Record<FieldTypeName, FieldValue>>> = {
  text: 'Some words',
  richText: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A paragraph' }] }],
  },
  textList: [{ id: 'a', order: 'V', value: 'One line' }],
  integer: '12',
  decimal: '3.25',
  percent: '0.35',
  money: 125_000,
  measure: '3500',
  score: '4',
  date: '2027-02-28',
  month: '2027-02',
  flag: true,
  link: 'https://example.com',
  series: [{ id: '2027-01', order: 'V', value: '120' }],
};
