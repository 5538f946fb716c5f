'use client';

import { useT } from '@kader/i18n/react';
import { layerOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { type TimeScale, timeScale } from '@kader/plan/formulas';
import type { BlockInstance } from '@kader/plan/template';
import { cx, StageMark, Tag } from '@kader/ui';
import { memo, useMemo } from 'react';
import { useHeader } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { LayerGroup } from './layer-group.ts';
import { barLook, barPlace, Track, TrackHead } from './time-track.tsx';
import { useActivityWords } from './use-activity-words.ts';
import { useDetailWindow } from './use-detail-window.ts';
import { stageOf, useStages } from './use-stages.ts';

const columns =
  'grid grid-cols-[minmax(0,250px)_132px_minmax(0,1fr)] gap-x-4 @max-[560px]:grid-cols-[minmax(0,1fr)_auto]';

/** Activities over the months of the plan, each as one line: its name and stage, its days, its bar. */
export function ActivityTracks({
  block,
  groups,
}: {
  readonly block: BlockInstance;
  readonly groups: readonly LayerGroup[];
}) {
  const { periodStart, periodEnd } = useHeader().fields;
  const scale = useMemo(
    () => timeScale(periodStart as string | undefined, periodEnd as string | undefined),
    [periodStart, periodEnd],
  );
  return (
    <div className="border-t border-t-ink text-13">
      {scale !== null && (
        <div aria-hidden="true" className={cx(columns, 'border-b')}>
          <span className="@max-[560px]:hidden" />
          <span className="@max-[560px]:hidden" />
          <TrackHead scale={scale} />
        </div>
      )}
      {groups.map(({ key, name, explanation, rows }) => (
        <section key={key}>
          <h4 className="flex items-baseline gap-1.5 border-b pt-3 pb-1.5 text-12 text-ink-faint">
            <b className="font-strong text-ink-soft">{name}</b> {explanation}
          </h4>
          <ul>
            {rows.map((row) => (
              <Line key={row.id} activity={row} block={block} scale={scale} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface LineProps {
  readonly activity: Item;
  readonly block: BlockInstance;
  readonly scale: TimeScale | null;
}

const Line = memo(function Line({ activity, block, scale }: LineProps) {
  const t = useT('blocks/activities');
  const lang = useContentLang();
  const words = useActivityWords()(activity);
  const stage = stageOf(activity, useStages());
  return (
    <li data-item={activity.id} className={cx(columns, 'drawn-near-41 min-h-9 items-center border-b py-1')}>
      <p className="flex min-w-0 flex-wrap items-baseline gap-x-2 font-medium">
        <span lang={words.isOwn ? lang : undefined} className="hyphens-auto">
          {words.title}
        </span>
        {activity.fields.isExperiment === true && <Tag tone="info">{t('experiment')}</Tag>}
        {stage !== undefined && (
          <StageMark stage={stage.hue} className="text-12 font-text text-ink-soft">
            <span lang={lang}>{stage.name}</span>
          </StageMark>
        )}
      </p>
      <p className="num text-12 text-ink-soft @max-[560px]:text-right">{words.days}</p>
      <div className="h-7 overflow-hidden @max-[560px]:col-span-full">
        {scale !== null && <ReadingBar {...{ activity, block, scale }} hue={stage?.hue} />}
      </div>
    </li>
  );
});

function ReadingBar({
  activity,
  block,
  scale,
  hue,
}: LineProps & {
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
