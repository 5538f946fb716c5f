'use client';

import { type StageHue, stageHue } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { useMemo } from 'react';
import { useCollection } from '../../plan/use-document.ts';

/** A stage of the plan's funnel: its name as written, and the hue of its place. */
export interface PlanStage {
  readonly id: string;
  readonly name: string;
  readonly hue: StageHue;
}

/** The stages of the plan's funnel in order; none without a funnel. The same list while none changes. */
export function useStages(): readonly PlanStage[] {
  const rows = useCollection('funnelStages');
  return useMemo(
    () =>
      rows.map(({ id, fields }, index) => ({
        id,
        name: typeof fields.name === 'string' ? fields.name : String(index + 1),
        hue: stageHue(index, rows.length),
      })),
    [rows],
  );
}

/** The stage that an activity is for; undefined without one, or when it is gone. */
export function stageOf(activity: Item, stages: readonly PlanStage[]): PlanStage | undefined {
  const { stage } = activity.fields;
  const id = typeof stage === 'object' && 'id' in stage ? stage.id : undefined;
  return stages.find((candidate) => candidate.id === id);
}
