'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { cx } from '@kader/ui';
import type { Row } from '../../fields/changes-of-field.ts';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useShowsCollection } from '../../plan/use-shows-collection.ts';
import type { BlockProps } from '../block-props.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { OtherPoints } from './other-points.tsx';
import { countedFields, leadFields, sheetGroups } from './sheet-fields.ts';

/** A positioning while it is written: one labelled sheet, in three parts, then further points. */
export function PositioningEditor({ block }: BlockProps) {
  const t = useT('blocks/positioning');
  const hasCompetitors = useShowsCollection('competitors');
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'positioning'), {
    collection: 'positioning',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <>
      <div data-item={row.id}>
        {sheetGroups.map(({ key, fields }) => (
          <section key={key} aria-label={t(`groups.${key}`)} className="border-b py-3">
            <h4 className="mb-1 text-12 text-ink-faint">{t(`groups.${key}`)}</h4>
            {fields
              .filter(
                (field) => field !== 'versusCompetitor' || hasCompetitors || row.fields[field] !== undefined,
              )
              .map((field) => (
                <SheetLine key={field} row={row} field={field} />
              ))}
          </section>
        ))}
      </div>
      <OtherPoints block={block} />
    </>
  );
}

function SheetLine({ row, field }: { readonly row: Row; readonly field: string }) {
  const words = useFieldWords(row.collection, field);
  return (
    <div className={sheetLine}>
      <span aria-hidden="true" className="pt-0.5 text-13 text-ink-soft">
        {words.label}
      </span>
      <div className="@container flex min-w-0 flex-wrap items-baseline gap-x-3">
        <div className="min-w-0 flex-1 basis-60">
          <FieldEditor
            item={row}
            field={field}
            className={cx(leadFields.has(field) ? 'text-doc-line' : 'text-14')}
          />
        </div>
        {countedFields[field] !== undefined && <WordCount row={row.id} value={countedFields[field]} />}
      </div>
    </div>
  );
}

/** Label left, text right; one below the other on a phone. */
const sheetLine =
  'grid grid-cols-[176px_minmax(0,1fr)] gap-x-5 py-1.5 @max-[560px]/sheet:grid-cols-1 @max-[560px]/sheet:gap-y-0.5';

function WordCount({ row, value }: { readonly row: string; readonly value: string }) {
  const t = useT('blocks/positioning');
  const count = useComputed(row)[value];
  return typeof count === 'number' ? (
    <span className="num flex-none text-12 text-ink-faint">{t('wordCount', { count })}</span>
  ) : null;
}
