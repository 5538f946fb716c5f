'use client';

import type { Row } from '../../fields/changes-of-field.ts';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';

/** A field under its name. */
export function LabelledField({
  row,
  field,
  className,
}: {
  readonly row: Row;
  readonly field: string;
  readonly className?: string | undefined;
}) {
  const words = useFieldWords(row.collection, field);
  return (
    <div className="@container min-w-0 text-13">
      <p aria-hidden="true" className="text-12 text-ink-faint">
        {words.short}
      </p>
      <FieldEditor item={row} field={field} className={className} />
    </div>
  );
}
