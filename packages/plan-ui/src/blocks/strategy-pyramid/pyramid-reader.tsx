'use client';

import { useT } from '@kader/i18n/react';
import { pyramidLevels, singleRowId } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useItem } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { LevelLoad } from './level-load.tsx';
import { levelGrid, PyramidSlice } from './pyramid-slice.tsx';

/** The pyramid as it is read: every level, with a dash where nothing is written yet, and what hangs under it. */
export function PyramidReader({ block }: BlockProps) {
  const t = useT('blocks/strategy-pyramid');
  const row = useItem(singleRowId(useHeader().id, block.key, 'pyramid'));
  const isEmpty = pyramidLevels.every(({ fields }) =>
    fields.every((field) => row?.fields[field] === undefined),
  );
  if (row === undefined || isEmpty) {
    return <EmptyReading />;
  }
  return (
    <div data-item={row.id}>
      <ol>
        {pyramidLevels.map(({ key, fields }, index) => (
          <li key={key} className={levelGrid}>
            <PyramidSlice index={index} isWhole={fields.every((field) => row.fields[field] !== undefined)} />
            <div className="min-w-0 border-b py-3">
              <h4 className="text-13 font-strong">{t(`levels.${key}`)}</h4>
              {fields.map((field) => (
                <LevelText key={field} row={row} field={field} isOnly={fields.length === 1} />
              ))}
              <LevelLoad level={key} />
            </div>
          </li>
        ))}
      </ol>
      <dl className="flex flex-wrap gap-x-8 gap-y-1 py-3 text-13">
        {['horizonYears', 'sourceDocument'].map((field) => (
          <Fact key={field} row={row} field={field} />
        ))}
      </dl>
    </div>
  );
}

function LevelText({
  row,
  field,
  isOnly,
}: {
  readonly row: Item;
  readonly field: string;
  readonly isOnly: boolean;
}) {
  const words = useFieldWords('pyramid', field);
  return (
    <div className={isOnly ? undefined : 'pt-1.5'}>
      {!isOnly && <p className="text-12 text-ink-faint">{words.label}</p>}
      <div className="max-w-measure text-doc-line">
        <FieldReader item={row} field={field} empty="–" />
      </div>
      {field === 'frame' && (
        <p className="max-w-measure text-13 text-ink-soft">
          <FieldReader item={row} field="frameExample" />
        </p>
      )}
    </div>
  );
}

function Fact({ row, field }: { readonly row: Item; readonly field: string }) {
  const words = useFieldWords('pyramid', field);
  return row.fields[field] === undefined ? null : (
    <div className="flex items-baseline gap-1.5">
      <dt className="text-12 text-ink-faint">{words.label}</dt>
      <dd>
        <FieldReader item={row} field={field} />
      </dd>
    </div>
  );
}
