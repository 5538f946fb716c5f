'use client';

import { useT } from '@kader/i18n/react';
import { type Layer, layerOf, layers } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { type TimeScale, timeScale } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { cx, StageMark, Tag } from '@kader/ui';
import { memo, useMemo } from 'react';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { noColumn } from './columns.ts';
import { barLook, barPlace, Track, TrackHead } from './time-track.tsx';
import { useActivityWords } from './use-activity-words.ts';
import { useDetailWindow } from './use-detail-window.ts';
import { stageOf, useStages } from './use-stages.ts';

/** Activities as the client reads them: by layer, each with its days over the months of the plan, and what it is about. */
export function ActivitiesReader({ block }: BlockProps) {
  const rows = useRows(block, 'activities');
  const { periodStart, periodEnd } = useHeader().fields;
  const scale = useMemo(
    () => timeScale(periodStart as string | undefined, periodEnd as string | undefined),
    [periodStart, periodEnd],
  );
  if (rows.length === 0) {
    return <EmptyReading />;
  }
  const byLayer = Map.groupBy(rows, (row) => layerOf(row) ?? noColumn);
  return (
    <div className="border-t border-t-ink text-13">
      {scale !== null && (
        <div aria-hidden="true" className={cx(readingColumns, 'border-b')}>
          <span className="@max-[560px]:hidden" />
          <span className="@max-[560px]:hidden" />
          <TrackHead scale={scale} />
        </div>
      )}
      {[...layers, noColumn].map((key) => {
        const group = byLayer.get(key as Layer) ?? [];
        return group.length === 0 ? null : (
          <LayerReading key={key} layer={key} rows={group} block={block} scale={scale} />
        );
      })}
    </div>
  );
}

const readingColumns =
  'grid grid-cols-[minmax(0,250px)_92px_minmax(0,1fr)] gap-x-4 @max-[560px]:grid-cols-[minmax(0,1fr)_auto]';

function LayerReading({
  layer,
  rows,
  block,
  scale,
}: {
  readonly layer: string;
  readonly rows: readonly Item[];
  readonly block: BlockInstance;
  readonly scale: TimeScale | null;
}) {
  const t = useT('blocks/activities');
  const fields = useT('fields');
  const isNone = layer === noColumn;
  return (
    <section>
      <h4 className="flex items-baseline gap-1.5 border-b pt-3 pb-1.5 text-12 text-ink-faint">
        <b className="font-strong text-ink-soft">
          {isNone ? t('without.layer') : fields.derived(`activities.layer.options.${layer}`)}
        </b>{' '}
        {!isNone && t.derived(`layer.${layer}`)}
      </h4>
      <ul>
        {rows.map((row) => (
          <ActivityReading key={row.id} activity={row} block={block} scale={scale} />
        ))}
      </ul>
    </section>
  );
}

const ActivityReading = memo(function ActivityReading({
  activity,
  block,
  scale,
}: {
  readonly activity: Item;
  readonly block: BlockInstance;
  readonly scale: TimeScale | null;
}) {
  const t = useT('blocks/activities');
  const lang = useContentLang();
  const words = useActivityWords()(activity);
  const stage = stageOf(activity, useStages());
  return (
    <li data-item={activity.id} className="border-b py-2.5">
      <div className={cx(readingColumns, 'items-center gap-y-1')}>
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-2 font-medium">
          <span lang={words.isOwn ? lang : undefined} className="hyphens-auto">
            {words.title}
          </span>
          {activity.fields.isExperiment === true && <Tag tone="info">{t('experiment')}</Tag>}
        </p>
        <p className="text-right text-ink-soft">
          <FieldReader item={activity} field="budget" />
        </p>
        <div className="h-7 overflow-hidden @max-[560px]:col-span-full">
          {scale !== null && <ReadingBar {...{ activity, block, scale }} hue={stage?.hue} />}
        </div>
      </div>
      <p className="flex flex-wrap gap-x-3 text-12 text-ink-soft">
        <span className="num">{words.days}</span>
        {stage !== undefined && (
          <StageMark stage={stage.hue}>
            <span lang={lang}>{stage.name}</span>
          </StageMark>
        )}
      </p>
      <Facts activity={activity} />
    </li>
  );
});

function ReadingBar({
  activity,
  block,
  scale,
  hue,
}: {
  readonly activity: Item;
  readonly block: BlockInstance;
  readonly scale: TimeScale;
  readonly hue: Parameters<typeof barLook>[0]['hue'];
}) {
  const { isDetailed } = useComputed(activity.id);
  const window = useDetailWindow(block);
  const { start, end } = activity.fields;
  const layer = layerOf(activity);
  const dates = typeof start === 'string' ? { start, end: typeof end === 'string' ? end : undefined } : null;
  const place = dates === null ? null : barPlace(scale, dates, layer);
  return (
    <Track scale={scale} window={window}>
      {place !== null && (
        <span
          aria-hidden="true"
          data-hue={hue}
          className="absolute top-1/2 min-w-3 -translate-y-1/2"
          style={{ left: place.left, width: place.width }}
        >
          <span className={cx('block', barLook({ layer, isCoarse: isDetailed !== 'detailed', hue }))} />
        </span>
      )}
    </Track>
  );
}

/** What the client wants to know about an activity besides its days, where it is filled. */
const facts = [
  'goal',
  'owner',
  'channels',
  'kpis',
  'status',
  'means',
  'afterCampaign',
  'trigger',
  'decider',
  'maxDecisionHours',
  'ceiling',
  'guidelines',
  'fastProcess',
] as const;

function Facts({ activity }: { readonly activity: Item }) {
  const filled = facts.filter((field) => activity.fields[field] !== undefined);
  return filled.length === 0 ? null : (
    <dl className="mt-1.5 grid grid-cols-[88px_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-12">
      {filled.map((field) => (
        <Fact key={field} activity={activity} field={field} />
      ))}
    </dl>
  );
}

function Fact({ activity, field }: { readonly activity: Item; readonly field: string }) {
  const words = useFieldWords('activities', field);
  return (
    <>
      <dt className="text-ink-faint">{words.short}</dt>
      <dd className="text-ink-soft">
        <FieldReader item={activity} field={field} />
      </dd>
    </>
  );
}
