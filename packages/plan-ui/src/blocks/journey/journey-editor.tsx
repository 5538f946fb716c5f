'use client';

import { useT } from '@kader/i18n/react';
import { singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { BlockInstance } from '@kader/plan/template';
import { memo } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { OpenRow } from '../rows/open-row.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { FrictionLine } from './friction-line.tsx';
import { JourneyFacts } from './journey-facts.tsx';

const layout = {
  second: ['improvement'],
  line: ['touchpoint', 'channel', 'friction'],
  tags: ['isConversion', 'serviceTouchpoint', 'postPurchase'],
  fold: [
    'customerGoal',
    'audience',
    'stage',
    'owner',
    'measure',
    'isConversion',
    'serviceTouchpoint',
    'postPurchase',
    'internal',
  ],
};

/** The journey while it is written: how the firm sells, how hard the steps are, and the steps one after the other. */
export function JourneyEditor({ block }: BlockProps) {
  const steps = useRows(block, 'journeySteps');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'journeySteps');
  const nameOf = useRowNames('journeySteps');
  return (
    <>
      <Mode block={block} />
      {steps.length === 0 ? (
        <NoRows collection="journeySteps" canEdit={canEdit} onAdd={() => actions.add()} />
      ) : (
        <>
          <FrictionLine steps={steps} />
          <SortableRows ids={steps.map(({ id }) => id)} nameOf={nameOf} onMove={actions.moveBy}>
            <ol>
              {steps.map(({ id }, index) => (
                <Step key={id} id={id} block={block} number={index + 1} total={steps.length} />
              ))}
            </ol>
          </SortableRows>
          {canEdit && <AddRow collection="journeySteps" onAdd={() => actions.add()} className="mt-1" />}
        </>
      )}
    </>
  );
}

/** How the firm sells, beside what the steps come to. */
function Mode({ block }: { readonly block: BlockInstance }) {
  const words = useFieldWords('journeySettings', 'salesMode');
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'journeySettings'), {
    collection: 'journeySettings',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <div
      data-item={row.id}
      className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 pt-2 pb-3 text-13"
    >
      <span className="flex min-w-0 items-baseline gap-2">
        <span aria-hidden="true" className="flex-none text-12 text-ink-faint">
          {words.label}
        </span>
        <FieldEditor item={row} field="salesMode" />
      </span>
      <JourneyFacts blockKey={block.key} />
    </div>
  );
}

const Step = memo(function Step({
  id,
  ...place
}: {
  readonly id: string;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
}) {
  const t = useT('blocks/journey');
  const row = useItem(id);
  return row === undefined ? null : (
    <PlainRow {...place} row={row}>
      <OpenRow row={row} block={place.block} layout={layout} moreName={t('more')} />
    </PlainRow>
  );
});
