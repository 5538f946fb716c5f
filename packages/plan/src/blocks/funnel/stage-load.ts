import type { Item, PlanDocument } from '../../document/document.ts';
import { rowsOf } from '../../document/rows-of.ts';
import { readReference, readString } from '../../evaluate/read-field.ts';
import { isCounted } from '../activities/activity-facts.ts';

/** What a plan does and measures at a stage of its funnel. */
export interface StageLoad {
  /** How many activities name the stage, cancelled ones left out; null in a plan without activities. */
  readonly activities: number | null;
  /** What they cost together, minor units as string; null when none says what it costs. */
  readonly budget: string | null;
  /** Names of the KPIs that name the stage; null in a plan without KPIs. */
  readonly kpis: readonly string[] | null;
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
    kpis: types.has('kpis') ? at('kpis').flatMap((row) => readString(row, 'name') ?? []) : null,
  };
}

/** What activities cost together, in minor units; null when none says what it costs. */
export function budgetOf(activities: readonly Item[]): string | null {
  const amounts = activities.flatMap(({ fields }) =>
    typeof fields.budget === 'number' ? [fields.budget] : [],
  );
  return amounts.length === 0 ? null : String(amounts.reduce((sum, amount) => sum + amount, 0));
}
