'use client';

import { useT } from '@kader/i18n/react';
import { stageHue } from '@kader/plan/blocks';
import { StageMark, Table, Td, Th, Tr } from '@kader/ui';
import { useFieldWords } from '../../fields/field-words.ts';
import { useContentLang } from '../../plan/use-words.ts';
import type { FigureEditor } from './figure-editor.ts';
import { useFunnelWords } from './funnel-words.ts';
import type { Funnel } from './use-funnel.ts';
import { useStageLoad } from './use-stage-load.ts';

interface FunnelTableProps {
  readonly funnel: Funnel;
  readonly editor?: FigureEditor | undefined;
}

/** The same figures as a plain table. */
export function FunnelTable({ funnel, editor: Editor }: FunnelTableProps) {
  const t = useT('blocks/funnel');
  const rate = useFieldWords('funnelStages', 'rate');
  const benchmark = useFieldWords('funnelStages', 'benchmarkRate');
  return (
    <Table label={t('view.drawing')} scroll className="mt-2">
      <thead>
        <tr>
          <Th>{t('collections.funnelStages.name')}</Th>
          <Th numeric>{t('computed.volume.label')}</Th>
          <Th numeric>{rate.short}</Th>
          <Th numeric>{benchmark.short}</Th>
          <Th numeric>{t('computed.kpiCount.label')}</Th>
          <Th numeric>{t('computed.activityCount.label')}</Th>
          <Th numeric>{t('computed.stageBudget.label')}</Th>
        </tr>
      </thead>
      <tbody>
        {funnel.stages.map((stage, index) => (
          <StageRow key={stage.id} funnel={funnel} index={index} editor={Editor} />
        ))}
      </tbody>
    </Table>
  );
}

function StageRow({ funnel, index, editor: Editor }: FunnelTableProps & { readonly index: number }) {
  const t = useT('blocks/funnel');
  const words = useFunnelWords();
  const lang = useContentLang();
  const { stages, reading } = funnel;
  const stage = stages[index];
  const load = useStageLoad(stage?.id ?? '');
  if (stage === undefined) {
    return null;
  }
  const { name, benchmarkRate } = stage.fields;
  const [volume, rate] = [reading.volumes[index] ?? null, reading.rates[index] ?? null];
  return (
    <Tr data-item={stage.id}>
      <Th scope="row">
        <StageMark stage={stageHue(index, stages.length)}>
          <span lang={typeof name === 'string' ? lang : undefined}>{words.nameOf(stage)}</span>
        </StageMark>
        {reading.bottleneck === index && (
          <span className="block text-12 font-text text-warn">{t('view.bottleneck')}</span>
        )}
      </Th>
      <Td numeric className="min-w-20">
        {Editor !== undefined && index === 0 ? <Editor item={stage} field="volume" /> : words.people(volume)}
      </Td>
      <Td numeric>
        {index === 0 ? '' : Editor !== undefined ? <Editor item={stage} field="rate" /> : words.rate(rate)}
      </Td>
      <Td numeric>{words.rate(typeof benchmarkRate === 'string' ? benchmarkRate : null)}</Td>
      <Td numeric>{load.kpis?.length ?? '–'}</Td>
      <Td numeric>{load.activities ?? '–'}</Td>
      <Td numeric>{words.money(load.budget)}</Td>
    </Tr>
  );
}
