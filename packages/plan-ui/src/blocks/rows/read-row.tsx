'use client';

import type { Item } from '@kader/plan/document';
import type { ReactNode } from 'react';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useContentLang } from '../../plan/use-words.ts';

/** A row as it is read: its title, texts below it, then its facts, each where it is filled. */
export function ReadRow({
  row,
  texts = [],
  facts,
  children,
}: {
  readonly row: Item;
  readonly texts?: readonly string[] | undefined;
  readonly facts: readonly string[];
  readonly children?: ReactNode;
}) {
  const lang = useContentLang();
  const title = useRowTitle(row.id);
  const filled = (field: string) => row.fields[field] !== undefined && row.fields[field] !== false;
  return (
    <>
      <p lang={title?.isContent === true ? lang : undefined} className="text-doc-line hyphens-auto">
        {title?.text}
      </p>
      {texts.filter(filled).map((field) => (
        <div key={field} className="max-w-measure text-13 text-ink-soft">
          <FieldReader item={row} field={field} />
        </div>
      ))}
      {facts.some(filled) && (
        <dl className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-soft">
          {facts.filter(filled).map((field) => (
            <Fact key={field} row={row} field={field} />
          ))}
        </dl>
      )}
      {children}
    </>
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
