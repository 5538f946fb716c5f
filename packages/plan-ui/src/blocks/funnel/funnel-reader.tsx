'use client';

import { useT } from '@kader/i18n/react';
import { stageHue } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { StageMark, Switch } from '@kader/ui';
import { memo, useState } from 'react';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { Economics } from './economics.tsx';
import { FunnelDrawing } from './funnel-drawing.tsx';
import { FunnelTable } from './funnel-table.tsx';
import { useFunnelWords } from './funnel-words.ts';
import { useFunnel } from './use-funnel.ts';

/** A funnel as it is read: drawn, or as a table; what is said at each stage; what customers bring. */
export function FunnelReader({ block }: BlockProps) {
  const t = useT('blocks/funnel');
  const funnel = useFunnel(block);
  const [isTable, setTable] = useState(false);
  const { stages, economics } = funnel;
  if (stages.length === 0) {
    // What a customer brings may be known before the way to the first order is.
    return Object.keys(economics.fields).length === 0 ? <EmptyReading /> : <Economics funnel={funnel} />;
  }
  return (
    <div className="border-t border-ink">
      <div className="flex justify-end pt-2">
        <Switch label={t('view.asTable')} checked={isTable} onChange={setTable} />
      </div>
      {isTable ? <FunnelTable funnel={funnel} /> : <FunnelDrawing funnel={funnel} />}
      <Said stages={stages} />
      <Economics funnel={funnel} />
    </div>
  );
}

const saidFields = ['audienceState', 'customerQuestion', 'stageMessage', 'creativeConcept'] as const;

/** What is said at each stage, of those where anything is. */
function Said({ stages }: { readonly stages: readonly Item[] }) {
  const said = stages
    .map((stage, index) => ({ stage, index }))
    .filter(({ stage }) => saidFields.some((field) => stage.fields[field] !== undefined));
  return said.length === 0 ? null : (
    <ol className="mt-6 border-t">
      {said.map(({ stage, index }) => (
        <StageReading key={stage.id} stage={stage} index={index} total={stages.length} />
      ))}
    </ol>
  );
}

const StageReading = memo(function StageReading({
  stage,
  index,
  total,
}: {
  readonly stage: Item;
  readonly index: number;
  readonly total: number;
}) {
  const words = useFunnelWords();
  const lang = useContentLang();
  const { name } = stage.fields;
  return (
    <li className="border-b py-3">
      <StageMark stage={stageHue(index, total)} className="text-14 font-strong">
        <span lang={typeof name === 'string' ? lang : undefined}>{words.nameOf(stage)}</span>
      </StageMark>
      <dl>
        {saidFields.map((field) => (
          <Line key={field} stage={stage} field={field} />
        ))}
      </dl>
    </li>
  );
});

function Line({ stage, field }: { readonly stage: Item; readonly field: string }) {
  const words = useFieldWords('funnelStages', field);
  return stage.fields[field] === undefined ? null : (
    <div className="grid grid-cols-[160px_minmax(0,1fr)] gap-x-5 py-1 @max-[560px]/sheet:grid-cols-1">
      <dt className="text-13 text-ink-soft">{words.label}</dt>
      <dd className="min-w-0 text-14">
        <FieldReader item={stage} field={field} />
      </dd>
    </div>
  );
}
