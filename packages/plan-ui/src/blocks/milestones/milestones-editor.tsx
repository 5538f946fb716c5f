'use client';

import { useT } from '@kader/i18n/react';
import { sortMilestones } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { FieldValue } from '@kader/plan/fields';
import type { BlockInstance } from '@kader/plan/template';
import { Button, Tag } from '@kader/ui';
import { Check, Eye } from 'lucide-react';
import { memo } from 'react';
import { setField } from '../../fields/changes-of-field.ts';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { DetailFields } from '../rows/detail-fields.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { LabelledField } from '../rows/labelled-field.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { SortedRow } from '../rows/sorted-row.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { MilestoneState, MilestonesTogether } from './milestone-state.tsx';

/** Milestones while they are kept: how far the plan has come, then each in the order of its day. */
export function MilestonesEditor({ block }: BlockProps) {
  const rows = useRows(block, 'milestones');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'milestones');
  if (rows.length === 0) {
    return <NoRows collection="milestones" canEdit={canEdit} onAdd={() => actions.add()} />;
  }
  return (
    <>
      <div className="border-b">
        <MilestonesTogether block={block.key} />
      </div>
      <ol>
        {sortMilestones(rows).map((milestone, index) => (
          <MilestoneRow key={milestone.id} milestone={milestone} block={block} number={index + 1} />
        ))}
      </ol>
      {canEdit && <AddRow collection="milestones" onAdd={() => actions.add()} className="mt-1 w-full" />}
    </>
  );
}

const line = ['date', 'forecastDate', 'progress', 'weight', 'owner'];
const folded = ['status', 'doneOn', 'reviewedOn', 'goal', 'criteria', 'reviewNote', 'internal'];
const isFolded = (field: string) => folded.includes(field);

const MilestoneRow = memo(function MilestoneRow({
  milestone,
  block,
  number,
}: {
  readonly milestone: Item;
  readonly block: BlockInstance;
  readonly number: number;
}) {
  const t = useT('blocks/milestones');
  const common = useT('common');
  const actions = useRowActions(block, 'milestones');
  const [open, setOpen] = useOpening(milestone.id, isFolded);
  return (
    <SortedRow {...{ row: milestone, block, number }}>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <div className="min-w-0 flex-1 basis-60">
          <FieldEditor
            item={milestone}
            field="title"
            conflict="row"
            onEnter={() => actions.add(milestone.id)}
            className="text-doc-line hyphens-auto"
          />
        </div>
        <MilestoneState id={milestone.id} />
      </div>
      {/* At the end the room of a date's calendar button, which stands behind its text. */}
      <div className="mt-1 flex flex-wrap items-center gap-x-6 gap-y-1 pr-8 text-13 text-ink-soft">
        {line.map((field) => (
          <LabelledField key={field} item={milestone} field={field} />
        ))}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        {milestone.fields.internal === true && <Tag>{common('internal')}</Tag>}
        {typeof milestone.fields.title === 'string' && <FindingBadge item={milestone.id} />}
        <Today milestone={milestone} />
        <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} className="ml-auto" />
      </div>
      {open && (
        <div className="mt-2 mb-2 border-t pt-4">
          <DetailFields row={milestone} fields={folded} full={['reviewNote']} />
        </div>
      )}
    </SortedRow>
  );
});

/** Notes at a click that a milestone was looked at, or reached, today. */
function Today({ milestone }: { readonly milestone: Item }) {
  const t = useT('blocks/milestones');
  const store = useEditor();
  const { today } = usePlanData();
  const { doneOn, reviewedOn, status } = milestone.fields;
  if (store === null || today === undefined || doneOn !== undefined || status === 'done') {
    return null;
  }
  function write(fields: Readonly<Record<string, FieldValue>>) {
    if (store !== null) {
      const { view } = store.getState();
      store.change(
        Object.entries(fields).flatMap(([field, value]) => setField(view, milestone, field, value) ?? []),
      );
    }
  }
  return (
    <>
      {reviewedOn !== today && (
        <Button size="s" look="quiet" icon={<Eye />} onClick={() => write({ reviewedOn: today })}>
          {t('reviewedToday')}
        </Button>
      )}
      <Button
        size="s"
        look="quiet"
        icon={<Check />}
        onClick={() => write({ doneOn: today, status: 'done', reviewedOn: today })}
      >
        {t('doneToday')}
      </Button>
    </>
  );
}
