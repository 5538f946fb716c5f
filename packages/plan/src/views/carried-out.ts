import { includesActivity, typeOf } from '../blocks/scenarios/scenario-facts.ts';
import type { ScenarioType } from '../blocks/scenarios/scenario-types.ts';
import type { Item, PlanDocument } from '../document/document.ts';
import { homeOf } from '../document/home-of.ts';
import { rowsOf } from '../document/rows-of.ts';
import { readFlag } from '../evaluate/read-field.ts';

/**
 * The activities that the plan carries out (004-53), in their order: those of every scenario, and of those that belong to
 * scenarios only what belongs to the chosen one. While none, or more than one, is chosen every activity counts.
 */
export function carriedOutActivities(document: PlanDocument): readonly Item[] {
  const type = chosenType(document);
  return rowsOf(document, 'activities').filter((row) => type === null || includesActivity(type, row));
}

/** The type of the one scenario that was chosen; what was hidden is not to be done. */
function chosenType(document: PlanDocument): ScenarioType | null {
  const scenarios = homeOf(document, 'scenarios') === null ? [] : rowsOf(document, 'scenarios');
  const [first, ...others] = scenarios.filter((row) => readFlag(row, 'chosen'));
  return first === undefined || others.length > 0 ? null : typeOf(first);
}
