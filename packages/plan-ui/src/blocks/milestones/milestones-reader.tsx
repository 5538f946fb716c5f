'use client';

import { sortMilestones } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useRowTitle } from '../../fields/use-row-title.ts';
import { useRows } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ReadFacts } from '../rows/read-facts.tsx';
import { MilestoneState, MilestonesTogether } from './milestone-state.tsx';

const facts = ['date', 'forecastDate', 'doneOn', 'progress', 'owner', 'goal', 'reviewNote'];

/** Milestones as the client reads them: how far the plan has come, then each with its day and how it stands. */
export function MilestonesReader({ block }: BlockProps) {
  const rows = useRows(block, 'milestones');
  if (rows.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      <MilestonesTogether block={block.key} />
      <ol className="border-t border-t-ink">
        {sortMilestones(rows).map((milestone) => (
          <MilestoneReading key={milestone.id} milestone={milestone} />
        ))}
      </ol>
    </>
  );
}

function MilestoneReading({ milestone }: { readonly milestone: Item }) {
  const lang = useContentLang();
  const title = useRowTitle(milestone.id);
  return (
    <li data-item={milestone.id} className="border-b py-3">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <p
          lang={title?.isContent === true ? lang : undefined}
          className="min-w-0 flex-1 basis-60 text-doc-line hyphens-auto"
        >
          {title?.text}
        </p>
        <MilestoneState id={milestone.id} />
      </div>
      <ReadFacts row={milestone} fields={facts} />
      {milestone.fields.criteria !== undefined && (
        <div className="mt-1 text-13 text-ink-soft">
          <FieldReader item={milestone} field="criteria" />
        </div>
      )}
    </li>
  );
}
