import type { Item } from '../../document/document.ts';
import { readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';

/** Metrics that say what a conversion costs, the one that is meant for it first. */
const costMetrics = ['cost-per-action', 'customer-acquisition-cost'] as const;

/** What a conversion costs now: the last actual of the KPI that measures it (CPA, else CAC), in minor units; null without one. */
export function conversionCost(kpis: readonly Item[]): string | null {
  return costMetrics.flatMap((metric) => latestAmounts(kpis, metric))[0] ?? null;
}

/** What a new customer costs now (CAC): the last actual of the KPI that measures it, in minor units; null without one. */
export function acquisitionCost(kpis: readonly Item[]): string | null {
  return latestAmounts(kpis, 'customer-acquisition-cost')[0] ?? null;
}

/** What a customer is worth now (CLV): the last actual of the KPI that measures it, in minor units; null without one. */
export function lifetimeValue(kpis: readonly Item[]): string | null {
  return latestAmounts(kpis, 'customer-lifetime-value')[0] ?? null;
}

function latestAmounts(kpis: readonly Item[], metric: string): readonly string[] {
  return kpis
    .filter((kpi) => readString(kpi, 'metric') === metric && readString(kpi, 'unit') === 'money')
    .flatMap((kpi) => [...figuresOf(kpi.fields.actual).values()].slice(-1));
}
