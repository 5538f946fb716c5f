import type { Item } from '../../document/document.ts';
import type { FieldValue } from '../../fields/field-value.ts';

type Places = Readonly<Record<string, number>>;

const fromReachToLoyal: Places = { reach: 0, engage: 1, convert: 2, loyal: 3 };

/** Where the stages of a goal stand in the ready-made sets; AIDA ends with the purchase. */
const placesInSet: Readonly<Record<string, Places>> = {
  race: fromReachToLoyal,
  reachLoyal: fromReachToLoyal,
  seeThinkDoCare: fromReachToLoyal,
  aida: { reach: 0, engage: 1, convert: 3 },
};

/** Stages in every ready-made set; with more or fewer of them the plan has a funnel of its own. */
const stagesInSet = 4;

/**
 * The index of the stage at which a goal makes a difference (its `funnelStage`): by the set the plan chose, else by the
 * template's stage of that name, else by place where there are as many stages as in a set. Null where nothing tells.
 */
export function stageOfGoal(
  goal: Pick<Item, 'fields'>,
  stages: readonly Item[],
  economics: Pick<Item, 'fields'> | null,
): number | null {
  const { funnelStage } = goal.fields;
  if (typeof funnelStage !== 'string') {
    return null;
  }
  const isSet = stages.length === stagesInSet;
  const chosen = isSet ? placesOf(economics?.fields.stageSet) : undefined;
  if (chosen !== undefined) {
    return chosen[funnelStage] ?? null;
  }
  const named = stages.findIndex(({ origin }) => origin?.element.split('.').at(-1) === funnelStage);
  if (named >= 0) {
    return named;
  }
  return isSet ? (fromReachToLoyal[funnelStage] ?? null) : null;
}

function placesOf(set: FieldValue | undefined): Places | undefined {
  return typeof set === 'string' ? placesInSet[set] : undefined;
}
