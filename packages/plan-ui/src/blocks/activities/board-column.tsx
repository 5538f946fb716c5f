'use client';

import { useDraggable, useDroppable } from '@dnd-kit/core';
import { CSS } from '@dnd-kit/utilities';
import { useT } from '@kader/i18n/react';
import type { StageHue } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { Count, cx, StageMark } from '@kader/ui';
import { GripVertical } from 'lucide-react';
import { memo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useItem } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { OpenButton } from '../rows/open-button.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { withinGroup } from '../rows/within-group.ts';
import { ActivityDetails } from './activity-details.tsx';
import { ActivityTags } from './activity-table.tsx';
import { useActivityMoves } from './use-activity-moves.ts';
import { useActivityWords } from './use-activity-words.ts';

/** A column of the board: its name, how many cards, and the cards. */
export function BoardColumn({
  id,
  block,
  name,
  hue,
  ids,
}: {
  readonly id: string;
  readonly block: BlockInstance;
  readonly name: string;
  readonly hue?: StageHue | undefined;
  readonly ids: readonly string[];
}) {
  const t = useT('blocks/activities');
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <section
      ref={setNodeRef}
      aria-label={name}
      className={cx('min-w-0 rounded bg-paper-sunk p-2 transition-colors', isOver && 'bg-accent-soft')}
    >
      <h4 className="flex items-center gap-2 px-1 pb-2 text-13 font-strong">
        {hue === undefined ? name : <StageMark stage={hue}>{name}</StageMark>}
        <Count>{ids.length}</Count>
      </h4>
      {ids.length === 0 ? (
        <p className="px-1 pb-2 text-12 text-ink-faint">{t('board.empty')}</p>
      ) : (
        <ul className="grid gap-2">
          {ids.map((card, index) => (
            <BoardCard key={card} id={card} block={block} previous={ids[index - 1]} next={ids[index + 1]} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CardProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

const BoardCard = memo(function BoardCard(props: CardProps) {
  const activity = useItem(props.id);
  return activity === undefined ? null : <Card {...props} activity={activity} />;
});

const isFolded = (field: string) => field !== 'title';

function Card({ id, block, previous, next, activity }: CardProps & { readonly activity: Item }) {
  const t = useT('blocks/activities');
  const words = useActivityWords()(activity);
  const canEdit = useEditor() !== null;
  const actions = withinGroup(useRowActions(block, 'activities'), { previous, next });
  const moves = useActivityMoves(activity);
  const [open, setOpen] = useOpening(id, isFolded);
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, isDragging } = useDraggable({
    id,
    disabled: !canEdit,
  });
  return (
    <li
      ref={setNodeRef}
      data-item={id}
      aria-label={t('board.card', { title: words.title })}
      style={{ transform: CSS.Translate.toString(transform) }}
      className={cx('rounded border bg-paper-raised p-2.5', isDragging && 'relative z-10 shadow-float')}
    >
      <div className="flex items-start gap-1">
        {canEdit && (
          <button
            ref={setActivatorNodeRef}
            type="button"
            {...attributes}
            {...listeners}
            aria-label={words.title}
            className="touch-44 -ml-1.5 flex size-6 flex-none cursor-grab touch-none items-center justify-center rounded-chip text-ink-faint active:cursor-grabbing"
          >
            <GripVertical aria-hidden="true" className="size-3.5!" />
          </button>
        )}
        <div className="min-w-0 flex-1">
          <FieldEditor
            item={activity}
            field="title"
            conflict="row"
            className="text-14 font-medium hyphens-auto"
          />
        </div>
        {canEdit && (
          <RowMenu
            {...{ id, actions, moves }}
            name={words.title}
            isFirst={previous === undefined}
            isLast={next === undefined}
            isInternal={activity.fields.internal === true}
          />
        )}
      </div>
      <p className="num mt-1 text-12 text-ink-soft">{words.days}</p>
      <p className="num flex flex-wrap gap-x-3 text-12 text-ink-soft">
        <FieldReader item={activity} field="owner" />
        <FieldReader item={activity} field="budget" />
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        <ActivityTags activity={activity} />
        <FindingBadge item={id} />
        <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} className="ml-auto" />
      </div>
      <Conflicts item={id} className="@container" />
      {open && <ActivityDetails activity={activity} beside={titleOnly} />}
    </li>
  );
}

const titleOnly = ['title'];
