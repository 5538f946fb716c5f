'use client';

import { type StageLoad, stageLoad } from '@kader/plan/blocks';
import { canonicalJson } from '@kader/plan/canonical';
import type { PlanDocument } from '@kader/plan/document';
import { useCallback } from 'react';
import { useSelected } from '../../plan/use-selected.ts';

/** Activities, their budget and the KPIs of a stage, from the rows that name it. */
export function useStageLoad(stage: string): StageLoad {
  const select = useCallback((document: PlanDocument) => stageLoad(document, stage), [stage]);
  return useSelected(select, sameLoad);
}

function sameLoad(a: StageLoad, b: StageLoad): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
