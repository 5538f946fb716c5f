import type { Item, PlanDocument } from '../../document/document.ts';
import { rowsOf } from '../../document/rows-of.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import { calculateSum } from '../../formulas/face.ts';
import { isCounted } from '../activities/activity-facts.ts';
import { readMoney } from '../budget/budget-facts.ts';
import { attainmentOf } from '../kpis/kpi-facts.ts';

/** What a plan does and measures at a stage of its funnel. */
export interface StageLoad {
  /** How many activities name the stage, cancelled ones left out; null in a plan without activities. */
  readonly activities: number | null;
  /** What they cost together, minor units as string; null when none says what it costs. */
  readonly budget: string | null;
  /** The KPIs that name the stage and have a name of their own; null in a plan without KPIs. */
  readonly kpis: readonly StageKpi[] | null;
}

/** A KPI at a stage, and how far it has come on its way to the target (F27, 002-37); null without actuals. */
export interface StageKpi {
  readonly name: string;
  readonly attainment: string | null;
}

/** Reads from the rows that name a stage what is done and measured there. */
export function stageLoad(document: PlanDocument, stage: string): StageLoad {
  const types = new Set(document.structure.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type)));
  const at = (collection: string): readonly Item[] =>
    rowsOf(document, collection).filter((row) => readReference(row, 'stage') === stage);
  const activities = types.has('activities') ? at('activities').filter(isCounted) : null;
  return {
    activities: activities === null ? null : activities.length,
    budget: budgetOf(activities ?? []),
    kpis: types.has('kpis') ? at('kpis').flatMap(kpiOf) : null,
  };
}

function kpiOf(row: Item): readonly StageKpi[] {
  const name = readString(row, 'name');
  return name === undefined ? [] : [{ name, attainment: attainmentOf(row) }];
}

/** What activities cost together, in minor units; null when none says what it costs. */
export function budgetOf(activities: readonly Item[]): string | null {
  return calculateSum(activities.map((activity) => readMoney(activity, 'budget')));
}
