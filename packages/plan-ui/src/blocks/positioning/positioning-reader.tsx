'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { leadFields, sheetGroups } from './sheet-fields.ts';

/** A positioning as it is read: what is written of it, label beside text. */
export function PositioningReader({ block }: BlockProps) {
  const t = useT('blocks/positioning');
  const sheet = useItem(singleRowId(useHeader().id, block.key, 'positioning'));
  const others = useRows(block, 'positioningOther');
  const groups = sheetGroups
    .map(({ key, fields }) => ({
      key,
      fields: fields.filter((field) => sheet?.fields[field] !== undefined),
    }))
    .filter(({ fields }) => fields.length > 0);
  if (groups.length === 0 && others.length === 0) {
    return <EmptyReading />;
  }
  return (
    <div className="border-t border-ink">
      {sheet !== undefined &&
        groups.map(({ key, fields }) => (
          <section key={key} aria-label={t(`groups.${key}`)} className="border-b py-3">
            <h4 className="mb-1 text-13 font-strong">{t(`groups.${key}`)}</h4>
            <dl data-item={sheet.id}>
              {fields.map((field) => (
                <Line key={field} sheet={sheet} field={field} />
              ))}
            </dl>
          </section>
        ))}
      {others.length > 0 && (
        <dl className="py-3">
          {others.map((row) => (
            <Other key={row.id} row={row} />
          ))}
        </dl>
      )}
    </div>
  );
}

const line =
  'grid grid-cols-[160px_minmax(0,1fr)] gap-x-5 py-1 @max-[560px]/sheet:grid-cols-1 @max-[560px]/sheet:gap-y-0';

function Line({ sheet, field }: { readonly sheet: Item; readonly field: string }) {
  const words = useFieldWords('positioning', field);
  return (
    <div className={line}>
      <dt className="text-13 text-ink-soft">{words.label}</dt>
      <dd className={cx('min-w-0', leadFields.has(field) ? 'text-doc-line' : 'text-14')}>
        <FieldReader item={sheet} field={field} />
      </dd>
    </div>
  );
}

function Other({ row }: { readonly row: Item }) {
  const t = useT('blocks/positioning');
  const lang = useContentLang();
  const { label } = row.fields;
  const isWritten = typeof label === 'string';
  return (
    <div data-item={row.id} className={line}>
      <dt lang={isWritten ? lang : undefined} className="text-13 text-ink-soft">
        {isWritten ? label : t('collections.positioningOther.untitled')}
      </dt>
      <dd className="min-w-0 text-14">
        <FieldReader item={row} field="text" empty="–" />
      </dd>
    </div>
  );
}
