'use client';

import { useT } from '@kader/i18n/react';
import { stageHue } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { cx, IconButton, StageMark, Tag } from '@kader/ui';
import { ChevronDown } from 'lucide-react';
import { memo, useState } from 'react';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useItem, useRowIds } from '../../plan/use-document.ts';
import { useJumpTo } from '../../plan/use-focus-target.ts';
import { useEditor } from '../../plan/use-store.ts';
import { AddRow, useCollectionWords } from '../rows/add-row.tsx';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { PlainRow } from '../rows/plain-row.tsx';
import { SortableRows } from '../rows/sortable-rows.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useRowNames } from '../rows/use-row-names.ts';

/** More stages than anybody can tell apart are not offered. */
const mostStages = 7;

/** The stages as a list: their names and order, what is said at each, and folded away the rest. */
export function StageList({ block }: { readonly block: BlockInstance }) {
  const ids = useRowIds(block, 'funnelStages');
  const words = useCollectionWords('funnelStages');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'funnelStages');
  const nameOf = useRowNames('funnelStages');
  return (
    <section aria-label={words('name')} className="mt-6">
      <p aria-hidden="true" className="flex min-h-8 items-center border-b text-12 text-ink-faint">
        {words('name')}
      </p>
      <SortableRows ids={ids} nameOf={nameOf} onMove={actions.moveBy}>
        <ol>
          {ids.map((id, index) => (
            <Stage key={id} id={id} block={block} number={index + 1} total={ids.length} />
          ))}
        </ol>
      </SortableRows>
      {canEdit && ids.length < mostStages && (
        <AddRow collection="funnelStages" onAdd={() => actions.add()} className="mt-1" />
      )}
    </section>
  );
}

interface StageProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly number: number;
  readonly total: number;
}

const Stage = memo(function Stage({ id, ...place }: StageProps) {
  const stage = useItem(id);
  return stage === undefined ? null : <StageRow {...place} stage={stage} />;
});

function StageRow({ stage, ...place }: Omit<StageProps, 'id'> & { readonly stage: Item }) {
  const common = useT('common');
  const t = useT('blocks/funnel');
  const { number, total } = place;
  const actions = useRowActions(place.block, 'funnelStages');
  const [open, setOpen] = useOpening(stage.id);
  return (
    <PlainRow {...place} row={stage}>
      <div className="grid grid-cols-[200px_minmax(0,1fr)_auto] items-baseline gap-x-4 @max-[560px]/sheet:grid-cols-[minmax(0,1fr)_auto]">
        <div className="flex items-baseline gap-2">
          <StageMark stage={stageHue(number - 1, total)} className="flex-none self-center" />
          <FieldEditor
            item={stage}
            field="name"
            conflict="row"
            className="text-14 font-strong"
            onEnter={() => actions.add(stage.id)}
          />
        </div>
        <div className="min-w-0 @max-[560px]/sheet:col-span-full @max-[560px]/sheet:row-start-2">
          <FieldEditor item={stage} field="stageMessage" conflict="row" className="text-doc-line" />
        </div>
        <IconButton
          name={t('view.more')}
          icon={<ChevronDown className={cx('transition-transform', open && 'rotate-180')} />}
          size="s"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-1.5">
        {stage.fields.internal === true && <Tag>{common('internal')}</Tag>}
        <FindingBadge item={stage.id} />
      </div>
      {open && <StageDetails stage={stage} isFirst={number === 1} />}
    </PlainRow>
  );
}

const detailFields = [
  'audienceState',
  'customerQuestion',
  'creativeConcept',
  'counts',
  'volume',
  'benchmarkRate',
] as const;
const foldedFields: ReadonlySet<string> = new Set(detailFields);

/** Whether the rest shows: because the person opened it, or because somebody wants to go to a field in it. */
function useOpening(id: string): readonly [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(false);
  const [reached, setReached] = useState(0);
  const jump = useJumpTo(id);
  const isFolded = jump?.target.field !== undefined && foldedFields.has(jump.target.field);
  if (jump !== null && isFolded && jump.number !== reached) {
    setReached(jump.number);
    setOpen(true);
  }
  return [open, setOpen];
}

/** The volume of the first stage stands in the drawing, and the first has no benchmark to come up to. */
function StageDetails({ stage, isFirst }: { readonly stage: Item; readonly isFirst: boolean }) {
  const fields = isFirst
    ? detailFields.filter((field) => field !== 'volume' && field !== 'benchmarkRate')
    : detailFields;
  return (
    <div className="mt-3 grid gap-2">
      {fields.map((field) => (
        <Detail key={field} stage={stage} field={field} />
      ))}
    </div>
  );
}

function Detail({ stage, field }: { readonly stage: Item; readonly field: string }) {
  const words = useFieldWords('funnelStages', field);
  return (
    <div className="grid grid-cols-[200px_minmax(0,1fr)] items-baseline gap-x-4 @max-[560px]/sheet:grid-cols-1">
      <span aria-hidden="true" className="text-13 text-ink-soft">
        {words.label}
      </span>
      <div className="@container min-w-0 text-14">
        <FieldEditor item={stage} field={field} conflict="row" />
      </div>
    </div>
  );
}
