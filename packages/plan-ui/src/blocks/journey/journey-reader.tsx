'use client';

import { singleRowId } from '@kader/plan/blocks';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadRow } from '../rows/read-row.tsx';
import { FrictionLine } from './friction-line.tsx';
import { JourneyFacts } from './journey-facts.tsx';

const texts = ['customerGoal', 'improvement'];
const facts = [
  'touchpoint',
  'channel',
  'friction',
  'stage',
  'audience',
  'measure',
  'owner',
  'isConversion',
  'serviceTouchpoint',
  'postPurchase',
];

/** The journey as it is read: its steps in order, with what makes them hard and what is done about it. */
export function JourneyReader({ block }: BlockProps) {
  const words = useFieldWords('journeySettings', 'salesMode');
  const settings = useItem(singleRowId(useHeader().id, block.key, 'journeySettings'));
  const steps = useRows(block, 'journeySteps');
  if (steps.length === 0 && settings?.fields.salesMode === undefined) {
    return <EmptyReading />;
  }
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pb-2 text-13">
        <span>
          {settings !== undefined && (
            <>
              <span className="text-12 text-ink-faint">{words.label}</span>{' '}
              <FieldReader item={settings} field="salesMode" empty="–" />
            </>
          )}
        </span>
        <JourneyFacts blockKey={block.key} withCount />
      </p>
      <FrictionLine steps={steps} />
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.id}
            data-item={step.id}
            className="grid grid-cols-[24px_minmax(0,1fr)] gap-x-2 border-b py-3"
          >
            <span aria-hidden="true" className="num pt-0.5 text-12 text-ink-faint">
              {index + 1}
            </span>
            <div className="min-w-0">
              <ReadRow row={step} texts={texts} facts={facts} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
