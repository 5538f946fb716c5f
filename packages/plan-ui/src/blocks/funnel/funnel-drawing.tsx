'use client';

import { useT } from '@kader/i18n/react';
import { rootHeights, type StageHue, stageHue } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { cx, StageMark } from '@kader/ui';
import { type CSSProperties, memo } from 'react';
import { useContentLang } from '../../plan/use-words.ts';
import type { FigureEditor } from './figure-editor.ts';
import { FunnelSvg } from './funnel-svg.tsx';
import { useFunnelWords } from './funnel-words.ts';
import { StageLoadFacts } from './stage-load-facts.tsx';
import type { Funnel } from './use-funnel.ts';

/** The funnel drawn, with its figures at their places; with an `editor` they are typed there. A phone shows the stages below each other. */
export function FunnelDrawing({
  funnel: { stages, reading },
  editor: Editor,
}: {
  readonly funnel: Funnel;
  readonly editor?: FigureEditor | undefined;
}) {
  const t = useT('blocks/funnel');
  const heights = rootHeights(reading.volumes);
  const isDrawn = reading.volumes.some((volume) => volume !== null);
  return (
    <figure aria-label={t('view.drawing')} className="pt-3">
      <div
        style={{ '--stages': stages.length } as CSSProperties}
        className="grid grid-cols-[repeat(var(--stages),minmax(0,1fr))] grid-rows-[auto_120px_auto] @max-[560px]/sheet:grid-cols-1 @max-[560px]/sheet:grid-rows-none"
      >
        <FunnelSvg
          volumes={reading.volumes}
          className="col-span-full row-start-2 size-full overflow-visible @max-[560px]/sheet:hidden"
        />
        <ol className="contents">
          {stages.map((stage, index) => (
            <Stage
              key={stage.id}
              stage={stage}
              index={index}
              hue={stageHue(index, stages.length)}
              volume={reading.volumes[index] ?? null}
              rate={reading.rates[index] ?? null}
              height={heights[index] ?? null}
              isBottleneck={reading.bottleneck === index}
              editor={Editor}
            />
          ))}
        </ol>
      </div>
      <figcaption className="mt-3 max-w-measure text-12 text-ink-faint">
        {t(isDrawn ? 'view.scale' : 'view.noVolume')}
      </figcaption>
    </figure>
  );
}

interface StageProps {
  readonly stage: Item;
  readonly index: number;
  readonly hue: StageHue;
  readonly volume: string | null;
  readonly rate: string | null;
  readonly height: number | null;
  readonly isBottleneck: boolean;
  readonly editor?: FigureEditor | undefined;
}

const Stage = memo(function Stage(props: StageProps) {
  const { stage, index, hue, volume, editor: Editor } = props;
  const words = useFunnelWords();
  const lang = useContentLang();
  const { name, counts } = stage.fields;
  return (
    <li
      data-item={stage.id}
      style={{ '--place': index + 1 } as CSSProperties}
      className="col-start-(--place) row-span-3 row-start-1 grid grid-rows-subgrid @max-[560px]/sheet:col-start-1 @max-[560px]/sheet:row-span-1 @max-[560px]/sheet:row-start-auto @max-[560px]/sheet:grid-rows-none @max-[560px]/sheet:border-b @max-[560px]/sheet:py-3"
    >
      <div className="min-w-0 pr-3 pb-2.5">
        <StageMark stage={hue} className="text-13 font-strong">
          <span lang={typeof name === 'string' ? lang : undefined} className="hyphens-auto">
            {words.nameOf(stage)}
          </span>
        </StageMark>
        <div className="figure-25 mt-0.5">
          {Editor !== undefined && index === 0 ? (
            <Editor item={stage} field="volume" placeholder="…" />
          ) : (
            <span className="num">{words.people(volume)}</span>
          )}
        </div>
        {typeof counts === 'string' && (
          <p lang={lang} className="text-12 text-ink-faint hyphens-auto">
            {counts}
          </p>
        )}
      </div>
      <Joint {...props} />
      <StageLoadFacts stage={stage.id} className="pt-2.5 pr-3" />
    </li>
  );
});

/** Where a stage begins: the share that arrives there, and whether it is the narrowest place. */
function Joint({ stage, index, hue, rate, height, isBottleneck, editor: Editor }: StageProps) {
  return (
    <div className="relative min-w-0">
      <span
        aria-hidden="true"
        data-hue={hue}
        style={{ width: `${Math.round((height ?? 0) * 100)}%` }}
        className="hidden h-2.5 rounded-mark border-y-2 border-(--hue) bg-(--hue-soft) @max-[560px]/sheet:block"
      />
      {index > 0 && (
        <div className="absolute top-1/2 left-0 -translate-x-1/2 -translate-y-1/2 @max-[560px]/sheet:static @max-[560px]/sheet:mt-2 @max-[560px]/sheet:translate-none">
          <Rate stage={stage} rate={rate} isBottleneck={isBottleneck} editor={Editor} />
        </div>
      )}
      {isBottleneck && <Bottleneck stage={stage} />}
    </div>
  );
}

function Rate({
  stage,
  rate,
  isBottleneck,
  editor: Editor,
}: Pick<StageProps, 'stage' | 'rate' | 'isBottleneck' | 'editor'>) {
  const words = useFunnelWords();
  const isCounted = stage.fields.rate === undefined && rate !== null;
  return (
    <span
      className={cx(
        'num inline-flex min-h-6 items-center rounded-chip bg-paper-raised px-2 text-13 font-strong whitespace-nowrap shadow-[0_0_0_1px_var(--line-control)]',
        isBottleneck && 'text-warn shadow-[0_0_0_2px_var(--warn)]',
      )}
    >
      {Editor !== undefined ? (
        <Editor
          item={stage}
          field="rate"
          placeholder={isCounted ? words.rate(rate) : '… %'}
          className="text-13 font-strong"
        />
      ) : (
        words.rate(rate)
      )}
    </span>
  );
}

function Bottleneck({ stage }: Pick<StageProps, 'stage'>) {
  const t = useT('blocks/funnel');
  const words = useFunnelWords();
  const { benchmarkRate } = stage.fields;
  return (
    <p className="absolute right-0 bottom-0 left-3 text-12 leading-4 text-warn hyphens-auto @max-[560px]/sheet:static @max-[560px]/sheet:mt-1">
      {typeof benchmarkRate === 'string'
        ? t('view.bottleneckBenchmark', { rate: words.rate(benchmarkRate) })
        : t('view.bottleneck')}
    </p>
  );
}
