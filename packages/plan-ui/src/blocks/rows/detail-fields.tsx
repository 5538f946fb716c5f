'use client';

import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';

const wide = new Set(['richText', 'textList']);

/** Fields of a row under their names, side by side where there is room; prose and lists take the whole line. */
export const DetailFields = memo(function DetailFields({
  row,
  fields,
  full = [],
}: {
  readonly row: Item;
  readonly fields: readonly string[];
  /** Fields that take the whole line beside prose and lists. */
  readonly full?: readonly string[] | undefined;
}) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,160px),1fr))] gap-x-6 gap-y-3">
      {fields.map((field) => (
        <Detail key={field} row={row} field={field} isFull={full.includes(field)} />
      ))}
    </div>
  );
});

function Detail({
  row,
  field,
  isFull,
}: {
  readonly row: Item;
  readonly field: string;
  readonly isFull: boolean;
}) {
  const words = useFieldWords(row.collection, field);
  const type = fieldDefinition(row.collection, field)?.type ?? 'text';
  const isFlag = type === 'flag';
  return (
    <div
      className={cx(
        'text-13',
        (isFull || wide.has(type) || field === 'internal') && 'col-span-full',
        isFlag && 'self-end',
      )}
    >
      {!isFlag && (
        <p aria-hidden="true" className="mb-0.5 text-12 text-ink-faint">
          {words.label}
        </p>
      )}
      <FieldEditor item={row} field={field} conflict="row" {...(isFlag ? { className: 'text-13' } : {})} />
      {field === 'internal' && <p className="ml-6 text-12 text-ink-faint">{words.hint}</p>}
    </div>
  );
}
