'use client';

import { useT } from '@kader/i18n/react';
import { pyramidLevels, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { Row } from '../../fields/changes-of-field.ts';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import type { BlockProps } from '../block-props.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { levelGrid, PyramidSlice } from './pyramid-slice.tsx';

/** Fields that stand under another of their level. */
const under: Readonly<Record<string, readonly string[]>> = { frame: ['frameExample'] };

/** The pyramid while it is written: its five levels one on the other, then how long it holds and where it comes from. */
export function PyramidEditor({ block }: BlockProps) {
  const t = useT('blocks/strategy-pyramid');
  const { levelsFilled } = useComputed(`block:${block.key}`);
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'pyramid'), {
    collection: 'pyramid',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <div data-item={row.id}>
      <p role="status" className="num pt-1.5 pb-2.5 text-12 text-ink-faint">
        {t('filled', { filled: Number(levelsFilled ?? 0), total: pyramidLevels.length })}
      </p>
      <ol>
        {pyramidLevels.map(({ key, fields }, index) => (
          <li key={key} className={levelGrid}>
            <PyramidSlice index={index} isWhole={fields.every((field) => row.fields[field] !== undefined)} />
            <div className="min-w-0 border-b py-3">
              <h4 className="text-13 font-strong">{t(`levels.${key}`)}</h4>
              {fields.map((field) => (
                <LevelField key={field} row={row} field={field} isOnly={fields.length === 1} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <div className={levelGrid}>
        <span />
        <div className="flex flex-wrap gap-x-8 gap-y-2 py-3 text-13">
          {['horizonYears', 'sourceDocument'].map((field) => (
            <Named key={field} row={row} field={field} />
          ))}
        </div>
      </div>
    </div>
  );
}

function LevelField({
  row,
  field,
  isOnly,
}: {
  readonly row: Row;
  readonly field: string;
  /** Alone in its level, which names it. */
  readonly isOnly: boolean;
}) {
  return (
    <div className={isOnly ? undefined : 'pt-1.5'}>
      {!isOnly && <Label row={row} field={field} />}
      <FieldEditor item={row} field={field} className="text-doc-line" />
      {under[field]?.map((other) => (
        <FieldEditor key={other} item={row} field={other} className="text-13 text-ink-soft" />
      ))}
    </div>
  );
}

function Named({ row, field }: { readonly row: Row; readonly field: string }) {
  return (
    <div className="min-w-0">
      <Label row={row} field={field} />
      <FieldEditor item={row} field={field} />
    </div>
  );
}

function Label({ row, field }: { readonly row: Row; readonly field: string }) {
  const words = useFieldWords(row.collection, field);
  return (
    <p aria-hidden="true" className="text-12 text-ink-faint">
      {words.label}
    </p>
  );
}
