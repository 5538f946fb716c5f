import { keepPerObject } from '../../canonical/keep-per-object.ts';
import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import type { MetricEntry } from '../../evaluate/plan-context.ts';
import { readFlag, readReference, readString } from '../../evaluate/read-field.ts';
import { figuresOf } from '../../fields/face.ts';
import {
  type Aggregation,
  aggregate,
  aggregations,
  calculateAttainment,
  calculateDeviation,
  type DeviationStatus,
  type Direction,
  judgeDeviation,
} from '../../formulas/face.ts';
import { kpiNoteId } from './derived-ids.ts';

/** Deviation from which a figure wants a word of explanation, where neither KPI nor agency says otherwise (B18). */
const usualThreshold = '0.1';

/** A month of a KPI that has a target and an actual. */
export interface KpiMonth {
  readonly month: string;
  readonly target: string;
  readonly actual: string;
}

/** The months of a KPI with a target and an actual, in order of time. */
const comparedMonths = keepPerObject((kpi: Item): readonly KpiMonth[] => {
  const targets = figuresOf(kpi.fields.target);
  return [...figuresOf(kpi.fields.actual)].flatMap(([month, actual]) => {
    const target = targets.get(month);
    return target === undefined ? [] : [{ month, target, actual }];
  });
});

/** Those of them that are over: half a month says nothing against a whole one. */
export function judgedMonths(input: EvaluationInput, kpi: Item): readonly KpiMonth[] {
  const thisMonth = input.context.today.slice(0, 7);
  return comparedMonths(kpi).filter(({ month }) => month < thisMonth);
}

/** The month that stands for a KPI now: the last that is over, else the last compared. */
export function latestMonth(input: EvaluationInput, kpi: Item): KpiMonth | null {
  return judgedMonths(input, kpi).at(-1) ?? comparedMonths(kpi).at(-1) ?? null;
}

/** The share of the target from which a figure deviates: the KPI's own, the agency's, or a tenth. */
function thresholdOf(input: EvaluationInput, kpi: Item): string {
  return readString(kpi, 'thresholdPct') ?? input.context.settings?.deviationPct ?? usualThreshold;
}

function directionOf(kpi: Item): Direction | undefined {
  const direction = readString(kpi, 'direction');
  return direction === 'up' || direction === 'down' || direction === 'hold' ? direction : undefined;
}

/** On which side of its target a KPI lies in a month (003: both sides count). */
export function statusIn(input: EvaluationInput, kpi: Item, month: KpiMonth): DeviationStatus | null {
  return judgeDeviation(month, thresholdOf(input, kpi), directionOf(kpi));
}

/** How far a month lies from its target, as a fraction of it; null where the target is zero. */
export const deviationIn = keepPerObject(({ target, actual }: KpiMonth) =>
  calculateDeviation(target, actual),
);

/** How the months of a KPI come together; the last counts where nothing is chosen. */
export function aggregationOf(kpi: Item): Aggregation {
  const chosen = readString(kpi, 'aggregation');
  return aggregations.find((one) => one === chosen) ?? 'last';
}

/**
 * F27 over the whole plan: what the actuals to date come to, on the way from baseline to what all targets come to. What is
 * summed starts at zero; a level starts at its baseline.
 */
export const attainmentOf = keepPerObject((kpi: Item): string | null => {
  const how = aggregationOf(kpi);
  const actual = aggregate([...figuresOf(kpi.fields.actual).values()], how);
  const target = aggregate([...figuresOf(kpi.fields.target).values()], how);
  const start = how === 'sum' ? '0' : readString(kpi, 'baseline');
  return calculateAttainment(start, target ?? undefined, actual ?? undefined);
});

/** What the actuals of a KPI come to where it is a level, the last or the mean of them; null for a sum, and without any. */
export function levelOf(kpi: Item): string | null {
  const how = aggregationOf(kpi);
  return how === 'sum' ? null : aggregate([...figuresOf(kpi.fields.actual).values()], how);
}

/** The entry of the metric that a KPI measures; undefined without one. */
function metricOf(input: EvaluationInput, kpi: Item): MetricEntry | undefined {
  const key = readString(kpi, 'metric');
  return input.context.catalogues?.metrics.find((metric) => metric.key === key);
}

/** Whether a KPI counts money or what comes of it: said on the KPI, else in the catalogue. */
export function isFinancial(input: EvaluationInput, kpi: Item): boolean {
  return readFlag(kpi, 'isFinancial') || metricOf(input, kpi)?.financial === true;
}

/** Whether a KPI looks good but guides no decision: said on the KPI, else in the catalogue. */
export function isVanity(input: EvaluationInput, kpi: Item): boolean {
  const said = readString(kpi, 'vanity');
  return said === undefined ? metricOf(input, kpi)?.vanity === true : said === 'yes';
}

/** The goal that a KPI serves; null when none is chosen or the chosen one is gone. */
export function goalOf(input: EvaluationInput, kpi: Item): Item | null {
  const id = readReference(kpi, 'goal');
  return id === undefined ? null : input.item(id);
}

/** The note about a KPI in a month; null when there is none. */
export function noteOf(input: EvaluationInput, kpi: Item, month: string): Item | null {
  const notes = input.once('kpis.notes', () => Map.groupBy(input.rows('kpiNotes'), ({ parent }) => parent));
  const own = notes.get(kpi.id);
  if (own === undefined) {
    return null;
  }
  const derived = input.item(kpiNoteId(input.document.id, kpi.id, month));
  return derived ?? own.find((note) => readString(note, 'month') === month) ?? null;
}
