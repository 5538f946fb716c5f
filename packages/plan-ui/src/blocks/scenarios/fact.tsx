'use client';

import type { Item } from '@kader/plan/document';
import type { ReactNode } from 'react';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';

/** A field behind its name; nothing while it is empty. */
export function Fact({ row, field }: { readonly row: Item; readonly field: string }) {
  return row.fields[field] === undefined ? null : (
    <NamedFact collection={row.collection} field={field}>
      <FieldReader item={row} field={field} />
    </NamedFact>
  );
}

/** What is known in place of a field, behind the field's name. */
export function NamedFact({
  collection,
  field,
  children,
}: {
  readonly collection: string;
  readonly field: string;
  readonly children: ReactNode;
}) {
  const words = useFieldWords(collection, field);
  return (
    <p className="mt-0.5 text-13 text-ink-soft">
      <span className="text-12 text-ink-faint">{words.short}</span> {children}
    </p>
  );
}
