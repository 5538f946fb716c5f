'use client';

import { readFunnel, stageHue } from '@kader/plan/blocks';
import { StageMark } from '@kader/ui';
import { EmptyReading } from '../../blocks/empty-reading.tsx';
import { useFunnelWords } from '../../blocks/funnel/funnel-words.ts';
import { useCollection } from '../../plan/use-document.ts';
import { useContentLang } from '../../plan/use-words.ts';

/** The stages of the funnel with how many people reach each, and what share of the stage before that is. */
export function FunnelLine() {
  const stages = useCollection('funnelStages');
  const [economics = null] = useCollection('funnelEconomics');
  const words = useFunnelWords();
  const lang = useContentLang();
  const { volumes, rates } = readFunnel(stages, economics);
  return stages.length === 0 ? (
    <EmptyReading />
  ) : (
    <ol>
      {stages.map((stage, index) => (
        <li
          key={stage.id}
          className="grid grid-cols-[minmax(0,1fr)_auto_64px] items-baseline gap-x-4 border-b py-2 text-14"
        >
          <StageMark stage={stageHue(index, stages.length)}>
            <span
              lang={typeof stage.fields.name === 'string' ? lang : undefined}
              className="[overflow-wrap:anywhere]"
            >
              {words.nameOf(stage)}
            </span>
          </StageMark>
          <span className="num">{words.people(volumes[index] ?? null)}</span>
          <span className="num text-right text-13 text-ink-faint">
            {index === 0 ? '' : words.rate(rates[index] ?? null)}
          </span>
        </li>
      ))}
    </ol>
  );
}
