'use client';

import type { Item } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';

/** Short fields of a row as they are read, each behind its name; those without a value are left out. */
export function ReadFacts({
  row,
  fields,
  className,
}: {
  readonly row: Item;
  readonly fields: readonly string[];
  readonly className?: string;
}) {
  const filled = fields.filter((field) => row.fields[field] !== undefined);
  return filled.length === 0 ? null : (
    <dl className={cx('mt-1 flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-soft', className)}>
      {filled.map((field) => (
        <Fact key={field} row={row} field={field} />
      ))}
    </dl>
  );
}

function Fact({ row, field }: { readonly row: Item; readonly field: string }) {
  const words = useFieldWords(row.collection, field);
  return (
    <div className="flex min-w-0 items-baseline gap-1.5">
      <dt className="flex-none text-12 text-ink-faint">{words.short}</dt>
      <dd className="min-w-0">
        <FieldReader item={row} field={field} />
      </dd>
    </div>
  );
}
