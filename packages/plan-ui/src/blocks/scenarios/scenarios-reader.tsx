'use client';

import { type ScenarioType, scenarioTypes } from '@kader/plan/blocks';
import { useState } from 'react';
import { usePlanData } from '../../plan/plan-scope.ts';
import { useRows } from '../../plan/use-document.ts';
import { useComputed } from '../../plan/use-evaluation.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { ScenarioColumns } from './scenario-columns.tsx';
import { CarriedOut, ScenariosTogether } from './scenario-figures.tsx';
import { readParts, ScenarioReading } from './scenario-reading.tsx';

/** The scenarios as the client reads them: which one is carried out, then all side by side, to choose from where one is asked to. */
export function ScenariosReader({ block }: BlockProps) {
  const rows = useRows(block, 'scenarios');
  const { chosenType } = useComputed(`block:${block.key}`);
  const chosen = usePlanData().choosing?.made?.scenario;
  const [wish, setWish] = useState<ScenarioType | null>(null);
  const byType = scenarioTypes.flatMap((type) => {
    const row = rows.find(({ fields }) => fields.type === type);
    return row === undefined ? [] : [{ type, row }];
  });
  const [first] = byType;
  if (first === undefined) {
    return <EmptyReading />;
  }
  const types = byType.map(({ type }) => type);
  const withTools = byType.some(({ row }) => row.fields.tools !== undefined);
  const shown = wish ?? types.find((type) => type === (chosen ?? chosenType)) ?? first.type;
  return (
    <>
      <CarriedOut block={block.key} chosen={chosen} />
      <ScenarioColumns types={types} shown={shown} onShow={setWish} rows={readParts(withTools)}>
        {(type, className) => {
          const row = byType.find((one) => one.type === type)?.row;
          return row === undefined ? null : (
            <ScenarioReading key={type} {...{ row, type, withTools, className }} />
          );
        }}
      </ScenarioColumns>
      <ScenariosTogether block={block.key} sample={first.row} />
    </>
  );
}
