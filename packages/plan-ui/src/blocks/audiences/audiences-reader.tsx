'use client';

import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { audienceGroups } from './audience-fields.ts';

/** Audiences as they are read: each with what is known of it, label beside text. */
export function AudiencesReader({ block }: BlockProps) {
  const audiences = useRows(block, 'audiences');
  return audiences.length === 0 ? (
    <EmptyReading />
  ) : (
    <div className="border-t border-ink">
      {audiences.map((audience) => (
        <Audience key={audience.id} audience={audience} />
      ))}
    </div>
  );
}

function Audience({ audience }: { readonly audience: Item }) {
  const lang = useContentLang();
  const title = useRowTitle(audience.id);
  const fields = [...audienceGroups.flat(), 'priority'].filter(
    (field) => field !== 'internal' && audience.fields[field] !== undefined,
  );
  return (
    <section data-item={audience.id} aria-label={title?.text} className="border-b py-3">
      <h4 className="flex flex-wrap items-baseline gap-x-3">
        <span
          lang={title?.isContent === true ? lang : undefined}
          className="hyphens-auto [font:520_16px/25px_var(--font-doc)]"
        >
          {title?.text}
        </span>
        <span className="flex flex-wrap gap-x-3 text-12 font-text text-ink-soft">
          <span>
            <FieldReader item={audience} field="kind" />
          </span>
          <span>
            <FieldReader item={audience} field="state" />
          </span>
        </span>
      </h4>
      <dl className="mt-1">
        {fields.map((field) => (
          <Line key={field} audience={audience} field={field} />
        ))}
      </dl>
    </section>
  );
}

function Line({ audience, field }: { readonly audience: Item; readonly field: string }) {
  const words = useFieldWords('audiences', field);
  return (
    <div className="grid grid-cols-[160px_minmax(0,1fr)] gap-x-5 py-1 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)]">
      <dt className="text-13 text-ink-soft">{words.label}</dt>
      <dd className="min-w-0 text-14">
        <FieldReader item={audience} field={field} />
      </dd>
    </div>
  );
}
