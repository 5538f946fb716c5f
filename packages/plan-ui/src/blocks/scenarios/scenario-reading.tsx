'use client';

import { useT } from '@kader/i18n/react';
import type { ScenarioType } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { cx } from '@kader/ui';
import { FieldReader } from '../../fields/field-reader.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { ChoiceReading, useIsChosen } from './choice-reading.tsx';
import { Fact } from './fact.tsx';
import { PartReading } from './part-reading.tsx';
import { ScenarioPart } from './scenario-columns.tsx';
import { CostPerResult, ScenarioCost, ToolOverlap } from './scenario-figures.tsx';
import { ScenarioHead } from './scenario-head.tsx';
import { useRowsOf } from './use-scenario.ts';

/** The parts that a reader compares, the choice among them; one more where tools are named. */
const partCount = 10;
export const readParts = (withTools: boolean) => (withTools ? partCount + 1 : partCount);

/**
 * A scenario as the client reads it: a part that nobody wrote is a dash, so that the gap shows. Tools are a part where one of
 * the scenarios names any; not every template keeps them.
 */
export function ScenarioReading({
  row,
  type,
  withTools,
  className,
}: {
  readonly row: Item;
  readonly type: ScenarioType;
  readonly withTools: boolean;
  readonly className: string;
}) {
  const { option } = useFieldWords('scenarios', 'type');
  const t = useT('blocks/scenarios');
  const phases = useRowsOf(row.id, 'scenarioPhases');
  const costs = useRowsOf(row.id, 'scenarioCosts');
  const messages = useRowsOf(row.id, 'scenarioMessages');
  const results = useRowsOf(row.id, 'scenarioResults');
  const share = costs.length === 0 ? row.fields.costFactor : undefined;
  const isChosen = useIsChosen(type, row);
  return (
    <article data-item={row.id} aria-label={option(type)} className={cx('text-14', className)}>
      <ScenarioHead type={type} isChosen={isChosen} />
      <ScenarioPart name={t('parts.goals')}>
        <FieldReader item={row} field="goals" empty="–" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.hypothesis')}>
        <FieldReader item={row} field="hypothesis" empty="–" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.times')}>
        <Span row={row} />
        <PartReading rows={phases} fields={['start', 'end']} />
      </ScenarioPart>
      <ScenarioPart name={t('parts.costs')}>
        <ScenarioCost id={row.id} />
        {share !== undefined && <Fact row={row} field="costFactor" />}
        <PartReading rows={costs} fields={['amount', 'channel']} />
      </ScenarioPart>
      <ScenarioPart name={t('parts.quality')}>
        <FieldReader item={row} field="qualityCriteria" empty="–" />
        <Fact row={row} field="qualityOwner" />
        <Fact row={row} field="qualityFrequency" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.communication')}>
        {messages.length === 0 && '–'}
        <PartReading rows={messages} fields={['message', 'channel', 'when', 'who']} />
      </ScenarioPart>
      <ScenarioPart name={t('parts.risks')}>
        <FieldReader item={row} field="risks" empty="–" />
      </ScenarioPart>
      <ScenarioPart name={t('parts.result')}>
        <p>
          {row.fields.expectedMetric !== undefined && (
            <>
              <FieldReader item={row} field="expectedMetric" />
              {': '}
            </>
          )}
          <FieldReader item={row} field="expectedValue" empty="–" />
        </p>
        <CostPerResult id={row.id} unit={row.fields.expectedUnit} />
        <PartReading rows={results} fields={['value']} />
        <Fact row={row} field="probability" />
      </ScenarioPart>
      {withTools && (
        <ScenarioPart name={t('parts.tools')}>
          <FieldReader item={row} field="tools" empty="–" />
          <ToolOverlap id={row.id} />
        </ScenarioPart>
      )}
      <ScenarioPart name={t('parts.choice')}>
        <ChoiceReading type={type} row={row} />
      </ScenarioPart>
    </article>
  );
}

/** From when until when; a dash without either. */
export function Span({ row }: { readonly row: Item }) {
  const { start, end } = row.fields;
  return start === undefined && end === undefined ? (
    '–'
  ) : (
    <p className="num">
      <FieldReader item={row} field="start" empty="…" /> – <FieldReader item={row} field="end" empty="…" />
    </p>
  );
}
