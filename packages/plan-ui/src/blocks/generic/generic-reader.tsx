'use client';

import { useT } from '@kader/i18n/react';
import { type CollectionDefinition, collectionsOf } from '@kader/plan/blocks';
import { Table, Td, Th, Tr } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useRows } from '../../plan/use-document.ts';
import { blockNamespace, collectionWordsKey, fieldWordsKey } from '../../words/word-keys.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { isNumeric, shownFields } from './fields-of.ts';

/** Any block as tables made from its definition: for types without a view of their own. */
export function GenericReader({ block }: BlockProps) {
  const collections = collectionsOf(block);
  return collections.map((collection) => (
    <CollectionTable key={collection.key} block={block} collection={collection} />
  ));
}

function CollectionTable({
  block,
  collection,
}: Pick<BlockProps, 'block'> & { readonly collection: CollectionDefinition }) {
  const t = useT('fields');
  const words = useT(blockNamespace(block.type));
  const rows = useRows(block, collection.key);
  const fields = shownFields(collection).filter((field) =>
    rows.some((row) => row.fields[field] !== undefined),
  );
  if (rows.length === 0) {
    return <EmptyReading />;
  }
  return (
    <Table
      label={words.derived(`${collectionWordsKey(collection.key)}.name`)}
      scroll
      className="border-t border-t-ink"
    >
      <thead>
        <tr>
          {fields.map((field) => (
            <Th key={field} numeric={isNumeric(collection, field)}>
              {t.derived(`${fieldWordsKey(collection.key, field)}.short`)}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id} data-item={row.id}>
            {fields.map((field) => (
              <Td key={field} numeric={isNumeric(collection, field)}>
                <FieldReader item={row} field={field} empty="–" />
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
