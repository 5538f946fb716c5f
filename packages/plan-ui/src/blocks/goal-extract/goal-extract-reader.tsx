'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { Fact } from '../scenarios/fact.tsx';
import { PartReading } from '../scenarios/part-reading.tsx';
import { Span } from '../scenarios/scenario-reading.tsx';
import { ExtractCost } from './extract-cost.tsx';
import { ExtractPart } from './extract-part.tsx';

/** The goal extract as it is read: the plan on one page, a part that nobody wrote as a dash. */
export function GoalExtractReader({ block }: BlockProps) {
  const t = useT('blocks/goal-extract');
  const row = useItem(singleRowId(useHeader().id, block.key, 'goalExtract'));
  const phases = useRows(block, 'extractPhases');
  const messages = useRows(block, 'extractMessages');
  if (row === undefined && phases.length === 0 && messages.length === 0) {
    return <EmptyReading />;
  }
  return (
    <div {...(row === undefined ? {} : { 'data-item': row.id })} className="border-t border-ink text-14">
      <ExtractPart name={t('parts.goals')}>
        {row === undefined ? '–' : <FieldReader item={row} field="goals" empty="–" />}
      </ExtractPart>
      <ExtractPart name={t('parts.hypothesis')}>
        {row === undefined ? '–' : <FieldReader item={row} field="hypothesis" empty="–" />}
      </ExtractPart>
      <ExtractPart name={t('parts.times')}>
        {row === undefined ? '–' : <Span row={row} />}
        <PartReading rows={phases} fields={['start', 'end']} />
      </ExtractPart>
      <ExtractPart name={t('parts.costs')}>
        <ExtractCost block={block.key} />
      </ExtractPart>
      <ExtractPart name={t('parts.quality')}>
        {row === undefined ? (
          '–'
        ) : (
          <>
            <FieldReader item={row} field="qualityCriteria" empty="–" />
            <Fact row={row} field="qualityOwner" />
            <Fact row={row} field="qualityFrequency" />
          </>
        )}
      </ExtractPart>
      <ExtractPart name={t('parts.communication')}>
        {messages.length === 0 && '–'}
        <PartReading rows={messages} fields={['message', 'channel', 'when', 'who']} />
      </ExtractPart>
      <ExtractPart name={t('parts.risks')}>
        {row === undefined ? '–' : <FieldReader item={row} field="risks" empty="–" />}
      </ExtractPart>
    </div>
  );
}
