'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { ReactNode } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useHeader, useRows } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { LabelledField } from '../scenarios/labelled-field.tsx';
import { PartList } from '../scenarios/part-list.tsx';
import { useDerivedRow } from '../use-derived-row.ts';
import { ExtractCost } from './extract-cost.tsx';
import { ExtractPart } from './extract-part.tsx';

/** The goal extract while it is written: seven parts on one page, each in a few lines. */
export function GoalExtractEditor({ block }: BlockProps) {
  const t = useT('blocks/goal-extract');
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'goalExtract'), {
    collection: 'goalExtract',
    block: block.key,
    order: orderAt(0),
  });
  const phases = useRows(block, 'extractPhases');
  const messages = useRows(block, 'extractMessages');
  return (
    <div data-item={row.id}>
      <ExtractPart name={t('parts.goals')}>
        <FieldEditor item={row} field="goals" className="text-14" />
      </ExtractPart>
      <ExtractPart name={t('parts.hypothesis')}>
        <FieldEditor item={row} field="hypothesis" className="text-doc" />
      </ExtractPart>
      <ExtractPart name={t('parts.times')}>
        <Pair>
          <LabelledField row={row} field="start" />
          <LabelledField row={row} field="end" />
        </Pair>
        <PartList
          {...{ block, rows: phases }}
          collection="extractPhases"
          title="name"
          fields={['start', 'end']}
        />
      </ExtractPart>
      <ExtractPart name={t('parts.costs')}>
        <ExtractCost block={block.key} />
      </ExtractPart>
      <ExtractPart name={t('parts.quality')}>
        <FieldEditor item={row} field="qualityCriteria" className="text-14" />
        <Pair>
          <LabelledField row={row} field="qualityOwner" />
          <LabelledField row={row} field="qualityFrequency" />
        </Pair>
      </ExtractPart>
      <ExtractPart name={t('parts.communication')}>
        <PartList
          {...{ block, rows: messages }}
          collection="extractMessages"
          title="audience"
          second="message"
          fields={['channel', 'when', 'who']}
        />
      </ExtractPart>
      <ExtractPart name={t('parts.risks')}>
        <FieldEditor item={row} field="risks" className="text-14" />
      </ExtractPart>
    </div>
  );
}

/** Two fields side by side where there is room. */
function Pair({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,160px),1fr))] gap-x-6 gap-y-1">
      {children}
    </div>
  );
}
