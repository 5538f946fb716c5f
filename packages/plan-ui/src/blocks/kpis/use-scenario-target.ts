'use client';

import { fieldDefinition } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { formatFigure } from '../../fields/figures/figures.ts';
import { useFormat } from '../../fields/use-format.ts';
import { useComputed } from '../../plan/use-evaluation.ts';

/** What the chosen scenario expects of a KPI, as it is read; null where it says nothing of it. */
export function useScenarioTarget(kpi: Item): string | null {
  const format = useFormat();
  const { scenarioTarget } = useComputed(kpi.id);
  const definition = fieldDefinition('kpis', 'target');
  return typeof scenarioTarget === 'string' && definition !== undefined
    ? formatFigure(definition, scenarioTarget, kpi.fields, format)
    : null;
}
