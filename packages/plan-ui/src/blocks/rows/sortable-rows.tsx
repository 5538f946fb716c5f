'use client';

import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { Translate } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { cx } from '@kader/ui';
import { GripVertical } from 'lucide-react';
import { type CSSProperties, type ReactNode, useId, useState } from 'react';

export interface SortableRowsProps {
  readonly ids: readonly string[];
  /** What a row is called, for those who listen. */
  readonly nameOf: (id: string) => string;
  readonly onMove: (id: string, places: number) => void;
  readonly children: ReactNode;
}

/** Rows that can be dragged into another order, by pointer, touch and keyboard. */
export function SortableRows({ ids, nameOf, onMove, children }: SortableRowsProps) {
  const t = useT('plan');
  const [drag] = useState(() => ({ hasMoved: false }));
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  function handleDragEnd({ active, over }: DragEndEvent) {
    const [from, to] = [ids.indexOf(String(active.id)), ids.indexOf(String(over?.id))];
    if (from >= 0 && to >= 0 && from !== to) {
      onMove(String(active.id), to - from);
    }
  }
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={handleDragEnd}
      accessibility={{
        announcements: announce(t, ids, nameOf, drag),
        screenReaderInstructions: { draggable: t('row.dragHelp') },
      }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

function announce(
  t: Translate<'plan'>,
  ids: readonly string[],
  nameOf: (id: string) => string,
  drag: { hasMoved: boolean },
): Announcements {
  const say = (key: 'row.lifted' | 'row.movedTo' | 'row.dropped', id: string, over: string) =>
    t(key, { name: nameOf(id), position: ids.indexOf(over) + 1, total: ids.length });
  return {
    onDragStart({ active }) {
      drag.hasMoved = false;
      return say('row.lifted', String(active.id), String(active.id));
    },
    onDragOver({ active, over }) {
      // A row just lifted lies over its own place; saying so would talk over that it was lifted.
      drag.hasMoved ||= over !== null && over.id !== active.id;
      return over !== null && drag.hasMoved
        ? say('row.movedTo', String(active.id), String(over.id))
        : undefined;
    },
    onDragEnd: ({ active, over }) => say('row.dropped', String(active.id), String(over?.id ?? active.id)),
    onDragCancel: ({ active }) => t('row.leftInPlace', { name: nameOf(String(active.id)) }),
  };
}

/** What a row needs to be dragged: its element, its place while dragging, and the handle's listeners. */
export function useSortableRow(id: string) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id });
  const style: CSSProperties = { transform: CSS.Translate.toString(transform), transition };
  return { setNodeRef, style, isDragging, handle: { attach: setActivatorNodeRef, attributes, listeners } };
}

/** The number of a row, which is its handle: a grip shows under the pointer and with focus. */
export function RowHandle({
  number,
  name,
  handle,
  className,
}: {
  readonly number: number;
  readonly name: string;
  readonly handle: ReturnType<typeof useSortableRow>['handle'];
  readonly className?: string | undefined;
}) {
  const t = useT('plan');
  const { attach, attributes, listeners } = handle;
  return (
    <span className={cx('group/handle relative block size-6', className)}>
      <span
        aria-hidden="true"
        className="num absolute inset-0 text-right text-12 leading-6 text-ink-faint group-hover/row:invisible group-has-focus-visible/handle:invisible pointer-coarse:group-hover/row:visible"
      >
        {number}
      </span>
      <button
        ref={attach}
        type="button"
        {...attributes}
        {...listeners}
        aria-label={t('row.drag', { name })}
        className="touch-44 absolute! inset-0 flex cursor-grab touch-none items-center justify-end rounded-chip text-ink-faint active:cursor-grabbing"
      >
        <GripVertical
          aria-hidden="true"
          className="invisible -mr-1 size-3.5! group-hover/row:visible group-has-focus-visible/handle:visible pointer-coarse:group-hover/row:invisible"
        />
      </button>
    </span>
  );
}
