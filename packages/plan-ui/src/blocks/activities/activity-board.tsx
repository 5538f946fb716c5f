'use client';

import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  rectIntersection,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useT } from '@kader/i18n/react';
import type { BlockInstance } from '@kader/plan/template';
import { SegmentedControl, SidewaysScroll } from '@kader/ui';
import { type ReactNode, useId } from 'react';
import { useDocumentNow, useHeader, useRows } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import { useCollectionWords } from '../rows/add-row.tsx';
import { useRowNames } from '../rows/use-row-names.ts';
import { useKeptChoice } from '../use-kept-choice.ts';
import { betweenColumns } from './between-columns.ts';
import { BoardColumn } from './board-column.tsx';
import { type ColumnField, changeOfColumn, columnFields, columnKeys, columnOf, noColumn } from './columns.ts';
import { useColumnNames } from './use-column-names.ts';
import { useStages } from './use-stages.ts';

/** Activities as cards in columns by layer, status or stage; dragging a card, or its menu, moves it to another. */
export function ActivityBoard({ block }: { readonly block: BlockInstance }) {
  const stages = useStages();
  const words = useCollectionWords('activities');
  const nameOf = useColumnNames(stages);
  const rows = useRows(block, 'activities');
  const [by, setBy] = useColumnField(block, stages.length > 0);
  const keys = columnKeys(by, stages);
  const byColumn = Map.groupBy(rows, (row) => columnOf(row, by, keys));
  const shown = keys.filter((key) => key !== noColumn || byColumn.has(key));
  return (
    <>
      <ByChoice by={by} onChange={setBy} hasStages={stages.length > 0} />
      <BoardDrag by={by} keys={keys} columnName={(key) => nameOf(by, key)}>
        <SidewaysScroll
          label={words('name')}
          className="grid auto-cols-[minmax(208px,1fr)] grid-flow-col gap-3 pb-2"
        >
          {shown.map((key) => (
            <BoardColumn
              key={key}
              id={key}
              block={block}
              name={nameOf(by, key)}
              hue={stages.find(({ id }) => id === key)?.hue}
              ids={(byColumn.get(key) ?? []).map(({ id }) => id)}
            />
          ))}
        </SidewaysScroll>
      </BoardDrag>
    </>
  );
}

function useColumnField(block: BlockInstance, hasStages: boolean) {
  const plan = useHeader().id;
  const options = columnFields.filter((field) => field !== 'stage' || hasStages);
  return useKeptChoice<ColumnField>(`kader.board.${plan}.${block.key}`, options, 'layer');
}

function ByChoice({
  by,
  onChange,
  hasStages,
}: {
  readonly by: ColumnField;
  readonly onChange: (by: ColumnField) => void;
  readonly hasStages: boolean;
}) {
  const t = useT('blocks/activities');
  return (
    <div className="flex flex-wrap items-center gap-2 py-2.5 text-12 text-ink-faint">
      <span aria-hidden="true">{t('board.by')}</span>
      <SegmentedControl
        label={t('board.by')}
        value={by}
        onChange={onChange}
        options={columnFields
          .filter((field) => field !== 'stage' || hasStages)
          .map((field) => ({ value: field, label: t(`board.${field}`) }))}
      />
    </div>
  );
}

/** Cards that can be dragged to another column, by pointer, touch and keyboard. */
function BoardDrag({
  by,
  keys,
  columnName,
  children,
}: {
  readonly by: ColumnField;
  readonly keys: readonly string[];
  readonly columnName: (key: string) => string;
  readonly children: ReactNode;
}) {
  const t = useT('blocks/activities');
  const store = useEditor();
  const documentNow = useDocumentNow();
  const cardName = useRowNames('activities');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: betweenColumns }),
  );
  function handleDragEnd({ active, over }: DragEndEvent) {
    const activity = documentNow().items.get(String(active.id));
    const change =
      activity === undefined || over === null ? null : changeOfColumn(activity, by, String(over.id), keys);
    if (change !== null) {
      store?.change([change]);
    }
  }
  const say = (key: 'over' | 'dropped', id: string, column: string) =>
    t(`board.${key}`, { title: cardName(id), column: columnName(column) });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('board.lifted', { title: cardName(String(active.id)) }),
    onDragOver: ({ active, over }) =>
      over === null ? undefined : say('over', String(active.id), String(over.id)),
    onDragEnd: ({ active, over }) =>
      over === null
        ? t('board.left', { title: cardName(String(active.id)) })
        : say('dropped', String(active.id), String(over.id)),
    onDragCancel: ({ active }) => t('board.left', { title: cardName(String(active.id)) }),
  };
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={(args) => {
        const under = pointerWithin(args);
        return under.length > 0 ? under : rectIntersection(args);
      }}
      onDragEnd={handleDragEnd}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('board.help') } }}
    >
      {children}
    </DndContext>
  );
}
