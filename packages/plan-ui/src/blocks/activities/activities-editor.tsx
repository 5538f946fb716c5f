'use client';

import { formatDateRange } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import type { BlockInstance } from '@kader/plan/template';
import { Badge, SegmentedControl } from '@kader/ui';
import { useHeader, useRowIds } from '../../plan/use-document.ts';
import { useEditor } from '../../plan/use-store.ts';
import type { BlockProps } from '../block-props.ts';
import { AddRow, NoRows } from '../rows/add-row.tsx';
import { useRowActions } from '../rows/use-row-actions.ts';
import { useKeptChoice } from '../use-kept-choice.ts';
import { ActivityBoard } from './activity-board.tsx';
import { ActivityTable } from './activity-table.tsx';
import { ActivityTimeline } from './activity-timeline.tsx';
import { useDetailWindow } from './use-detail-window.ts';

const views = ['table', 'board', 'timeline'] as const;
const bodies = { table: ActivityTable, board: ActivityBoard, timeline: ActivityTimeline } as const;

/** Activities while they are planned: one list, as table, board or timeline, as the reader likes it best. */
export function ActivitiesEditor({ block }: BlockProps) {
  const ids = useRowIds(block, 'activities');
  const canEdit = useEditor() !== null;
  const actions = useRowActions(block, 'activities');
  const [view, choose] = useView(block);
  if (ids.length === 0) {
    return <NoRows collection="activities" canEdit={canEdit} onAdd={() => actions.add()} />;
  }
  const Body = bodies[view];
  return (
    <>
      <ViewChoice block={block} view={view} onChange={choose} />
      <Body block={block} />
      {canEdit && <AddRow collection="activities" onAdd={() => actions.add()} className="mt-1 w-full" />}
    </>
  );
}

/** The view that this device showed last, else the one the template opens with. */
function useView(block: BlockInstance) {
  const plan = useHeader().id;
  return useKeptChoice(`kader.view.${plan}.${block.key}`, views, block.settings?.view ?? 'table');
}

function ViewChoice({
  block,
  view,
  onChange,
}: {
  readonly block: BlockInstance;
  readonly view: (typeof views)[number];
  readonly onChange: (view: (typeof views)[number]) => void;
}) {
  const t = useT('blocks/activities');
  const locale = useLocale();
  const window = useDetailWindow(block);
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2 border-b py-2">
      {window !== null && (
        <Badge tone="accent" shape="hollow" className="mr-auto">
          {t('window', { period: formatDateRange(locale, window.from, window.to) })}
        </Badge>
      )}
      <SegmentedControl
        label={t('view.label')}
        value={view}
        onChange={onChange}
        options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
    </div>
  );
}
