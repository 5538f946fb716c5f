'use client';

import type { BlockInstance } from '@kader/plan/template';
import type { Row } from '../../fields/changes-of-field.ts';
import { LabelledField } from './labelled-field.tsx';
import { PartList } from './part-list.tsx';
import { ScenarioCost } from './scenario-figures.tsx';
import { useRowsOf } from './use-scenario.ts';

interface ListProps {
  readonly row: Row;
  readonly block: BlockInstance;
}

/** From when until when, and in which phases. */
export function ScenarioTimes({ row, block }: ListProps) {
  const phases = useRowsOf(row.id, 'scenarioPhases');
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,96px),1fr))] gap-x-3">
        <LabelledField row={row} field="start" />
        <LabelledField row={row} field="end" />
      </div>
      <PartList
        {...{ block, rows: phases, parent: row }}
        collection="scenarioPhases"
        title="name"
        fields={['start', 'end']}
      />
    </>
  );
}

/** What it costs: a share of the budget, or lines of its own, which take the place of the share. */
export function ScenarioCosts({ row, block }: ListProps) {
  const costs = useRowsOf(row.id, 'scenarioCosts');
  return (
    <>
      <ScenarioCost id={row.id} />
      {costs.length === 0 && <LabelledField row={row} field="costFactor" />}
      <PartList
        {...{ block, rows: costs, parent: row }}
        collection="scenarioCosts"
        title="label"
        fields={['amount', 'channel']}
      />
    </>
  );
}

/** What it brings beside the result by which the three are compared. */
export function ScenarioResults({ row, block }: ListProps) {
  const results = useRowsOf(row.id, 'scenarioResults');
  return (
    <PartList
      {...{ block, rows: results, parent: row }}
      collection="scenarioResults"
      title="metric"
      fields={['value', 'unit']}
    />
  );
}

/** Who is told what. */
export function ScenarioMessages({ row, block }: ListProps) {
  const messages = useRowsOf(row.id, 'scenarioMessages');
  return (
    <PartList
      {...{ block, rows: messages, parent: row }}
      collection="scenarioMessages"
      title="audience"
      second="message"
      fields={['channel', 'when', 'who']}
    />
  );
}
