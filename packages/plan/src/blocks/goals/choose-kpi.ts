import type { Item } from '../../document/document.ts';
import { readFlag, readString } from '../../evaluate/read-field.ts';

/** Of the KPIs that serve a goal, the one that stands for it: the one marked so, else the first that measures the same metric in the same unit; null without one. */
export function chooseKpi(own: readonly Item[], goal: Item): Item | null {
  const metric = readString(goal, 'metric');
  return (
    own.find((kpi) => readFlag(kpi, 'isGoal')) ??
    own.find(
      (kpi) => metric !== undefined && readString(kpi, 'metric') === metric && unitOf(kpi) === unitOf(goal),
    ) ??
    null
  );
}

/** The unit in which a goal or a KPI is measured; a count unless it says otherwise. */
export function unitOf(row: Item): string {
  return readString(row, 'unit') ?? 'count';
}
