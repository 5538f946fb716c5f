import type { Item } from '../../document/document.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import {
  calculateFunnelRevenue,
  calculateGrossProfit,
  calculateStageRates,
  calculateStageVolumes,
  findBottleneck,
} from '../../formulas/face.ts';

/** What follows from the stages of a funnel and from what one customer brings. */
export interface FunnelReading {
  /** People per stage (F01) in full precision, null where unknown. */
  readonly volumes: readonly (string | null)[];
  /** Share of the stage before that arrives, as fraction; null for the first stage and where unknown. */
  readonly rates: readonly (string | null)[];
  /** Index of the stage that holds the funnel back most (F04). */
  readonly bottleneck: number | null;
  /** Index of the stage whose people are customers: the chosen one while it exists, else the last; null without stages. */
  readonly customerStage: number | null;
  readonly customers: string | null;
  /** F09 per year in minor units, and what is left of it at the gross margin. */
  readonly revenue: string | null;
  readonly grossProfit: string | null;
}

/** Reads a funnel from its stages in order and the row of its economics (null before anything is written there). */
export function readFunnel(stages: readonly Item[], economics: Item | null): FunnelReading {
  const steps = stages.map((stage) => ({
    volume: readString(stage, 'volume'),
    rate: readString(stage, 'rate'),
  }));
  const volumes = calculateStageVolumes(steps);
  const rates = calculateStageRates(steps);
  const benchmarks = stages.map((stage) => readString(stage, 'benchmarkRate'));
  const customerStage = customerStageIn(stages, economics);
  const customers = customerStage === null ? null : (volumes[customerStage] ?? null);
  const revenue = revenueOf(customers, economics);
  const margin = economics === null ? undefined : readString(economics, 'grossMargin');
  return {
    volumes,
    rates,
    bottleneck: findBottleneck(rates, benchmarks),
    customerStage,
    customers,
    revenue,
    grossProfit: calculateGrossProfit(revenue, margin),
  };
}

function customerStageIn(stages: readonly Item[], economics: Item | null): number | null {
  const chosen = economics === null ? undefined : readReference(economics, 'customerStage');
  const at = stages.findIndex(({ id }) => id === chosen);
  return at >= 0 ? at : stages.length === 0 ? null : stages.length - 1;
}

function revenueOf(customers: string | null, economics: Item | null): string | null {
  const aov = economics?.fields.aov;
  return economics === null
    ? null
    : calculateFunnelRevenue(
        customers,
        readString(economics, 'ordersPerCustomerYear'),
        typeof aov === 'number' ? String(aov) : undefined,
      );
}
