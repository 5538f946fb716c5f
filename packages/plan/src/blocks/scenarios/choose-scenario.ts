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

/** All that goes when a choice is taken back. */
const recorded = ['chosen', ...choiceFields];

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
  const chosen = idOf(document, type);
  const others = rowsOf(document, 'scenarios').filter(({ id }) => id !== chosen);
  return [
    ...others.flatMap((row) => cleared(row, recorded)),
    ...choiceOf(document, type, { chosen: true, ...record }),
  ];
}

/** The changes that take the choice of a scenario back, with all that was recorded of it. */
export function withdrawScenario(document: PlanDocument, type: ScenarioType): readonly Change[] {
  return rowsOf(document, 'scenarios')
    .filter(({ fields }) => fields.type === type)
    .flatMap((row) => cleared(row, recorded));
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

/** The row of a type. A file made elsewhere may bring one under any id, or two: the first counts, as in `scenariosByType`. */
function idOf(document: PlanDocument, type: ScenarioType): string {
  const row = rowsOf(document, 'scenarios').find(({ fields }) => fields.type === type);
  return row?.id ?? keyedRowId(document.id, 'scenarios', { key: type });
}
