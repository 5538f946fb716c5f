'use client';

import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useContentLang } from '../../plan/use-words.ts';

/** Rows of a part as they are read: their title, what else is known small below it. */
export function PartReading({
  rows,
  fields,
}: {
  readonly rows: readonly Item[];
  readonly fields: readonly string[];
}) {
  return rows.length === 0 ? null : (
    <ul className="mt-1 grid gap-1.5">
      {rows.map((row) => (
        <Line key={row.id} row={row} fields={fields.filter((field) => row.fields[field] !== undefined)} />
      ))}
    </ul>
  );
}

function Line({ row, fields }: { readonly row: Item; readonly fields: readonly string[] }) {
  const title = useRowTitle(row.id);
  const lang = useContentLang();
  return (
    <li data-item={row.id}>
      <p lang={title?.isContent === true ? lang : undefined}>{title?.text}</p>
      {fields.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-13 text-ink-soft">
          {fields.map((field) => (
            <span key={field} className="min-w-0">
              <FieldReader item={row} field={field} />
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
