import { orderAt } from '../../canonical/face.ts';
import type { Change } from '../../changes/change-set.ts';
import type { Item, PlanDocument } from '../../document/document.ts';
import { rowsOf } from '../../document/rows-of.ts';
import { sameValue } from '../../fields/face.ts';
import type { FieldValue } from '../../fields/field-value.ts';
import { keyedRowId } from '../derived-rows.ts';
import { type ScenarioType, scenarioTypes } from './scenario-types.ts';

/** What is recorded of a choice, in the order in which it is asked: who made it, when, why, and where that is written down. */
export const choiceFields = ['chosenBy', 'chosenOn', 'chosenReason', 'chosenEvidence'] as const;

type ChoiceRecord = Readonly<Partial<Record<(typeof choiceFields)[number], FieldValue>>>;

/** Whether a document holds all three scenarios: only then is there anything to choose from. */
export function holdsScenarios(document: Pick<PlanDocument, 'items'>): boolean {
  const types = new Set(rowsOf(document, 'scenarios').map(({ fields }) => fields.type));
  return scenarioTypes.every((type) => types.has(type));
}

/**
 * The changes by which a plan carries out the scenario of a type, and no other: those of the two others that were chosen are
 * taken back. `record` is all that is known of the choice; what was recorded of an earlier one goes. A scenario that does not
 * exist, or was removed, comes into being by being chosen. None where the plan says so already.
 */
export function chooseScenario(
  document: PlanDocument,
  type: ScenarioType,
  record: ChoiceRecord,
): readonly Change[] {
  const others = scenarioTypes.filter((other) => other !== type);
  return [
    ...others.flatMap((other) => withdrawScenario(document, other)),
    ...choiceOf(document, type, { chosen: true, ...record }),
  ];
}

/** The changes that take the choice of a scenario back, with all that was recorded of it. */
export function withdrawScenario(document: PlanDocument, type: ScenarioType): readonly Change[] {
  const row = document.items.get(idOf(document, type));
  return row === undefined || row.removed === true ? [] : cleared(row, ['chosen', ...choiceFields]);
}

function choiceOf(
  document: PlanDocument,
  type: ScenarioType,
  values: Readonly<Record<string, FieldValue>>,
): readonly Change[] {
  const id = idOf(document, type);
  const row = document.items.get(id);
  const written: readonly Change[] =
    row === undefined || row.removed === true
      ? [
          {
            op: 'item.add',
            id,
            collection: 'scenarios',
            order: orderAt(scenarioTypes.indexOf(type)),
            fields: { type, ...values },
          },
        ]
      : Object.entries(values)
          .filter(([field, value]) => !sameValue(row.fields[field], value))
          .map(([field, value]) => ({ op: 'item.set', id, field, value }));
  const rest = choiceFields.filter((field) => values[field] === undefined);
  return [...written, ...(row === undefined ? [] : cleared(row, rest))];
}

/** The changes that empty those of the fields that a row has filled. */
function cleared({ id, fields }: Item, names: readonly string[]): readonly Change[] {
  return names.filter((field) => fields[field] !== undefined).map((field) => ({ op: 'item.set', id, field }));
}

function idOf({ id }: PlanDocument, type: ScenarioType): string {
  return keyedRowId(id, 'scenarios', { key: type });
}
