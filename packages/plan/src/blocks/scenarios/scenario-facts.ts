import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readFlag, readReferences, readString } from '../../evaluate/read-field.ts';
import { isEntries } from '../../fields/face.ts';
import { calculateContingency, calculateSum, calculateToolOverlap, ratioOf } from '../../formulas/face.ts';
import { linesOf, readMoney, totalOf } from '../budget/budget-facts.ts';
import { activitiesFor } from '../technology/technology-facts.ts';
import { type ExtractPart, partsOf } from './extract-parts.ts';
import { type ScenarioType, scenarioTypes } from './scenario-types.ts';

/** The scenarios of a plan by type; of two of one type the first counts. */
export function scenariosByType(input: EvaluationInput): ReadonlyMap<ScenarioType, Item> {
  return input.once('scenarios.byType', () => {
    const rows = input.rows('scenarios');
    return new Map(
      scenarioTypes.flatMap((type) => {
        const row = rows.find((candidate) => readString(candidate, 'type') === type);
        return row === undefined ? [] : [[type, row] as const];
      }),
    );
  });
}

/** Rows that belong to one scenario: its phases, costs, messages or further results. */
export function rowsOfScenario(
  input: EvaluationInput,
  scenario: Item,
  collection: 'scenarioPhases' | 'scenarioCosts' | 'scenarioMessages' | 'scenarioResults',
): readonly Item[] {
  return input.rows(collection).filter(({ parent }) => parent === scenario.id);
}

/** What the budget's lines are planned to cost together, in minor units; null without a budget or figures. */
export function budgetTotal(input: EvaluationInput): string | null {
  return input.once('scenarios.budgetTotal', () => {
    const home = input.home('budgetLines');
    return home === null ? null : totalOf(linesOf(input, home.block.key), 'plan');
  });
}

/** What the lines of a scenario cost together; null while none has an amount. */
function costOfLines(input: EvaluationInput, scenario: Item): string | null {
  return calculateSum(
    rowsOfScenario(input, scenario, 'scenarioCosts').map((line) => readMoney(line, 'amount')),
  );
}

/**
 * What was agreed that the plan may cost: the lines of the chosen scenario together, in minor units. Null while none is chosen,
 * and where it costs a share of the budget: that follows the budget, whatever it comes to.
 */
export function agreedCost(input: EvaluationInput): string | null {
  const chosen = chosenScenario(input);
  return chosen === null ? null : costOfLines(input, chosen);
}

/** What a scenario costs, in minor units: its lines, else its share of the budget. */
export function costOf(input: EvaluationInput, scenario: Item): string | null {
  return (
    costOfLines(input, scenario) ??
    calculateContingency(budgetTotal(input), readString(scenario, 'costFactor'))
  );
}

/**
 * What one result costs, in minor units: of a share, one percentage point. Null for money: what a euro of turnover costs is
 * no amount but a ratio, and there are better ones (F15).
 */
export function costPerResult(input: EvaluationInput, scenario: Item): string | null {
  const unit = readString(scenario, 'expectedUnit') ?? 'count';
  const results = readString(scenario, 'expectedValue');
  const cost = ratioOf(costOf(input, scenario), results);
  return unit === 'money' ? null : unit === 'percent' ? ratioOf(cost, '100') : cost;
}

/** Whether a scenario includes an activity: one that names no scenario is part of each. */
export function includesActivity(type: ScenarioType, activity: Item): boolean {
  const { scenarios } = activity.fields;
  return !isEntries(scenarios) || scenarios.some(({ id }) => id === type);
}

/** Whether an activity belongs to scenarios, but not to the one that the plan carries out (004-53). */
export function isStray(input: EvaluationInput, activity: Item): boolean {
  const chosen = chosenScenario(input);
  const type = chosen === null ? null : typeOf(chosen);
  return type !== null && !includesActivity(type, activity);
}

/** F39: how many activities of a scenario each of its tools serves. */
export function overlapOf(input: EvaluationInput, scenario: Item): string | null {
  const type = typeOf(scenario);
  const tools = readReferences(scenario, 'tools').flatMap((id) => input.item(id) ?? []);
  return type === null
    ? null
    : calculateToolOverlap(
        tools.map(
          (tool) =>
            (activitiesFor(input, tool) ?? []).filter((activity) => includesActivity(type, activity)).length,
        ),
      );
}

/** The type of a scenario; null while none is said. */
export function typeOf(scenario: Item): ScenarioType | null {
  const type = readString(scenario, 'type');
  return scenarioTypes.find((candidate) => candidate === type) ?? null;
}

/** Which of the seven parts a scenario has. */
export function partsOfScenario(
  input: EvaluationInput,
  scenario: Item,
): Readonly<Record<ExtractPart, boolean>> {
  return partsOf(input, scenario, {
    cost: costOf(input, scenario),
    messages: rowsOfScenario(input, scenario, 'scenarioMessages'),
  });
}

/** The scenarios that are marked as chosen; a plan carries out one. */
export function chosenScenarios(input: EvaluationInput): readonly Item[] {
  return [...scenariosByType(input).values()].filter((scenario) => readFlag(scenario, 'chosen'));
}

/** The one scenario that the plan carries out; null while none, or more than one, is chosen. */
export function chosenScenario(input: EvaluationInput): Item | null {
  const [first, ...others] = chosenScenarios(input);
  return first === undefined || others.length > 0 ? null : first;
}
