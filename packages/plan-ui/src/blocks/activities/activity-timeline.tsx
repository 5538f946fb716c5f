'use client';

import { useT } from '@kader/i18n/react';
import { layerOf, layers } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { type TimeScale, timeScale } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { cx, StageMark } from '@kader/ui';
import { memo, useMemo } from 'react';
import { Conflicts } from '../../fields/conflicts.tsx';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useEditor } from '../../plan/use-store.ts';
import { OpenButton } from '../rows/open-button.tsx';
import { RowMenu } from '../rows/row-menu.tsx';
import { useOpening } from '../rows/use-opening.ts';
import { useRowActions } from '../rows/use-row-actions.ts';
import { withinGroup } from '../rows/within-group.ts';
import { ActivityDetails } from './activity-details.tsx';
import { noColumn } from './columns.ts';
import { Track, TrackHead } from './time-track.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import { useActivityMoves } from './use-activity-moves.ts';
import { useActivityWords } from './use-activity-words.ts';
import { useDetailWindow } from './use-detail-window.ts';
import { stageOf, useStages } from './use-stages.ts';

/** Name, owner, cost and track side by side; where the sheet is narrow the track goes below the name. */
const trackColumns =
  'grid grid-cols-[minmax(0,208px)_84px_88px_minmax(0,1fr)_52px] gap-x-3 @max-sheet/sheet:grid-cols-[minmax(0,1fr)_52px]';

/** Activities over the months of the plan, by layer. */
export function ActivityTimeline({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/activities');
  const { periodStart, periodEnd } = useHeader().fields;
  const scale = useMemo(
    () =>
      timeScale(
        typeof periodStart === 'string' ? periodStart : undefined,
        typeof periodEnd === 'string' ? periodEnd : undefined,
      ),
    [periodStart, periodEnd],
  );
  const canEdit = useEditor() !== null;
  const groups = useGroups(block);
  if (scale === null) {
    return <p className="py-4 text-13 text-ink-soft">{t('timeline.noPeriod')}</p>;
  }
  return (
    <section aria-label={t('timeline.label')} className="text-13">
      <Head scale={scale} />
      {groups.map(({ key, ids }) => (
        <Group key={key} layer={key} ids={ids} block={block} scale={scale} />
      ))}
      <p className="py-2 text-12 text-ink-faint">
        {t('timeline.legend')} {canEdit && t('timeline.help')}
      </p>
    </section>
  );
}

/** The ids of each layer in order, and behind them those of rows without one; empty layers are left out. */
function useGroups(block: BlockInstance) {
  const rows = useRows(block, 'activities');
  return useMemo(() => {
    const byLayer = Map.groupBy(rows, (row) => layerOf(row) ?? noColumn);
    return [...layers, noColumn].flatMap((key) => {
      const ids = (byLayer.get(key as (typeof layers)[number]) ?? []).map(({ id }) => id);
      return ids.length === 0 ? [] : [{ key, ids }];
    });
  }, [rows]);
}

function Head({ scale }: { readonly scale: TimeScale }) {
  const owner = useFieldWords('activities', 'owner');
  const budget = useFieldWords('activities', 'budget');
  const title = useFieldWords('activities', 'title');
  return (
    <div aria-hidden="true" className={cx(trackColumns, 'border-b text-12 text-ink-faint')}>
      <span className="self-end pb-1.5">{title.short}</span>
      <span className="self-end pb-1.5 @max-sheet/sheet:hidden">{owner.short}</span>
      <span className="self-end pb-1.5 text-right @max-sheet/sheet:hidden">{budget.short}</span>
      <div className="@max-sheet/sheet:col-span-full">
        <TrackHead scale={scale} />
      </div>
    </div>
  );
}

function Group({
  layer,
  ids,
  block,
  scale,
}: {
  readonly layer: string;
  readonly ids: readonly string[];
  readonly block: BlockInstance;
  readonly scale: TimeScale;
}) {
  const t = useT('blocks/activities');
  const fields = useT('fields');
  const isNone = layer === noColumn;
  const name = isNone ? t('without.layer') : fields.derived(`activities.layer.options.${layer}`);
  return (
    <section aria-label={name}>
      <h4 className="flex h-8 items-center gap-1.5 border-b text-12 text-ink-faint">
        <b className="font-strong text-ink-soft">{name}</b> {!isNone && t.derived(`layer.${layer}`)}
      </h4>
      <ul>
        {ids.map((id, index) => (
          <TimelineRow key={id} {...{ id, block, scale }} previous={ids[index - 1]} next={ids[index + 1]} />
        ))}
      </ul>
    </section>
  );
}

interface TimelineRowProps {
  readonly id: string;
  readonly block: BlockInstance;
  readonly scale: TimeScale;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const activity = useItem(props.id);
  return activity === undefined ? null : <Row {...props} activity={activity} />;
});

const titleOnly = ['title'];
const isFolded = (field: string) => field !== 'title';

function Row({ id, block, scale, previous, next, activity }: TimelineRowProps & { readonly activity: Item }) {
  const t = useT('blocks/activities');
  const words = useActivityWords()(activity);
  const canEdit = useEditor() !== null;
  const actions = withinGroup(useRowActions(block, 'activities'), { previous, next });
  const moves = useActivityMoves(activity);
  const stage = stageOf(activity, useStages());
  const [open, setOpen] = useOpening(id, isFolded);
  return (
    <li data-item={id} aria-label={`${words.title}: ${words.days}`} className="border-b">
      <div className={cx(trackColumns, 'min-h-9 items-center')}>
        <div className="flex min-w-0 items-baseline gap-2">
          {stage !== undefined && <StageMark stage={stage.hue} />}
          <FieldEditor item={activity} field="title" conflict="row" className="text-13" />
        </div>
        <span className="truncate @max-sheet/sheet:hidden">
          <FieldReader item={activity} field="owner" empty={<Missing field="owner" />} />
        </span>
        <span className="text-right whitespace-nowrap @max-sheet/sheet:hidden">
          <FieldReader item={activity} field="budget" empty={<Missing field="budget" />} />
        </span>
        <div
          data-track=""
          // What takes the pointer at the end of a bar may lie over the edge by half of it.
          className="h-full min-h-9 overflow-clip [overflow-clip-margin:12px] @max-sheet/sheet:order-last @max-sheet/sheet:col-span-full"
        >
          <RowTrack {...{ activity, block, scale }} days={words.days} hue={stage?.hue} />
        </div>
        <div className="flex items-center justify-end">
          <OpenButton name={t('more')} open={open} onToggle={() => setOpen(!open)} />
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
      </div>
      <Conflicts item={id} className="@container" />
      {open && <ActivityDetails activity={activity} beside={titleOnly} />}
    </li>
  );
}

function Missing({ field }: { readonly field: string }) {
  const words = useFieldWords('activities', field);
  return <span className="text-ink-faint">{words.empty}</span>;
}

function RowTrack({
  activity,
  block,
  scale,
  days,
  hue,
}: {
  readonly activity: Item;
  readonly block: BlockInstance;
  readonly scale: TimeScale;
  readonly days: string;
  readonly hue: Parameters<typeof TimelineBar>[0]['look']['hue'];
}) {
  const { isDetailed } = useComputed(activity.id);
  const window = useDetailWindow(block);
  const { today } = usePlanData();
  const { start, end } = activity.fields;
  const layer = layerOf(activity);
  return (
    <Track scale={scale} window={window} today={today}>
      {typeof start === 'string' ? (
        <TimelineBar
          activity={activity}
          dates={{ start, end: typeof end === 'string' ? end : undefined }}
          scale={scale}
          look={{ layer, isCoarse: isDetailed !== 'detailed', hue }}
        />
      ) : (
        <span className="absolute inset-y-0 left-2 flex items-center text-12 text-ink-faint italic">
          {days}
        </span>
      )}
    </Track>
  );
}
