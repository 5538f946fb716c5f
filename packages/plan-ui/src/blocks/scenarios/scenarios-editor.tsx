'use client';

import { useT } from '@kader/i18n/react';
import { keyedRowId, type ScenarioType, scenarioTypes } from '@kader/plan/blocks';
import type { BlockInstance } from '@kader/plan/template';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useDocumentNow, useItem } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import type { BlockProps } from '../block-props.ts';
import { FindingBadge } from '../rows/finding-badge.tsx';
import { useTabOfJump } from '../use-tab-of-jump.ts';
import { LabelledField } from './labelled-field.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import { ScenarioColumns, ScenarioPart } from './scenario-columns.tsx';
import { CarriedOut, CostPerResult, ScenariosTogether, ToolOverlap } from './scenario-figures.tsx';
import { ScenarioHead } from './scenario-head.tsx';
import { ScenarioCosts, ScenarioMessages, ScenarioResults, ScenarioTimes } from './scenario-lists.tsx';
import { useScenario, useScenarioId } from './use-scenario.ts';

/** Head, seven parts, result, tools, choice. */
const partCount = 11;

/** The three scenarios while they are written: side by side, part beside part, so that a gap shows. */
export function ScenariosEditor({ block }: BlockProps) {
  const documentNow = useDocumentNow();
  const sample = useItem(useScenarioId('realistic'));
  const [shown, setShown] = useTabOfJump<ScenarioType>('pessimistic', ({ target: { item = '' } }) => {
    const { id, items } = documentNow();
    const owner = items.get(item)?.parent ?? item;
    return scenarioTypes.find((type) => keyedRowId(id, 'scenarios', { key: type }) === owner) ?? null;
  });
  return (
    <>
      <CarriedOut block={block.key} />
      <ScenarioColumns shown={shown} onShow={setShown} rows={partCount}>
        {(type, className) => <Column key={type} {...{ type, block, className }} />}
      </ScenarioColumns>
      <ScenariosTogether block={block.key} sample={sample} />
    </>
  );
}

function Column({
  type,
  block,
  className,
}: {
  readonly type: ScenarioType;
  readonly block: BlockInstance;
  readonly className: string;
}) {
  const t = useT('blocks/scenarios');
  const { option } = useFieldWords('scenarios', 'type');
  const row = useScenario(type);
  const values = useComputed(row.id);
  const filled = typeof values.partCount === 'number' ? values.partCount : 0;
  return (
    <article data-item={row.id} aria-label={option(type)} className={className}>
      <ScenarioHead type={type} isChosen={row.fields.chosen === true}>
        <p className="num mt-1 text-12 text-ink-faint">
          {t('compare.filled', { filled: String(filled), total: '7' })}
        </p>
        <FindingBadge item={row.id} className="mt-1" />
      </ScenarioHead>
      <ScenarioPart name={t('parts.goals')}>
        <FieldEditor item={row} field="goals" className="text-14" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.hypothesis')}>
        <FieldEditor item={row} field="hypothesis" className="text-14" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.times')}>
        <ScenarioTimes row={row} block={block} />
      </ScenarioPart>
      <ScenarioPart name={t('parts.costs')}>
        <ScenarioCosts row={row} block={block} />
      </ScenarioPart>
      <ScenarioPart name={t('parts.quality')}>
        <FieldEditor item={row} field="qualityCriteria" className="text-14" />
        <LabelledField row={row} field="qualityOwner" />
        <LabelledField row={row} field="qualityFrequency" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.communication')}>
        <ScenarioMessages row={row} block={block} />
      </ScenarioPart>
      <ScenarioPart name={t('parts.risks')}>
        <FieldEditor item={row} field="risks" className="text-14" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.result')}>
        <LabelledField row={row} field="expectedMetric" />
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,96px),1fr))] gap-x-3">
          <LabelledField row={row} field="expectedValue" />
          <LabelledField row={row} field="expectedUnit" />
        </div>
        <CostPerResult id={row.id} unit={row.fields.expectedUnit} />
        <ScenarioResults row={row} block={block} />
        <LabelledField row={row} field="probability" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.tools')}>
        <FieldEditor item={row} field="tools" className="text-14" />
        <ToolOverlap id={row.id} />
      </ScenarioPart>
      <ScenarioPart name={t('parts.choice')}>
        <ScenarioChoice row={row} type={type} block={block.key} />
      </ScenarioPart>
    </article>
  );
}
