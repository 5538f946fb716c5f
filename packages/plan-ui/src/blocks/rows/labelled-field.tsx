'use client';

import type { Item } from '@kader/plan/document';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';

/** A short field in a line of others: its name small before its value, or in place of it while it is empty. */
export function LabelledField({ item, field }: { readonly item: Item; readonly field: string }) {
  const words = useFieldWords(item.collection, field);
  return (
    <span className="flex min-w-0 items-baseline gap-1.5">
      {item.fields[field] !== undefined && (
        <span aria-hidden="true" className="text-12 text-ink-faint">
          {words.short}
        </span>
      )}
      <FieldEditor item={item} field={field} conflict="row" placeholder={words.short} />
    </span>
  );
}
