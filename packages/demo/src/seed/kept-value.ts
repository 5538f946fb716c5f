import { fieldDefinition } from '@kader/plan/blocks';
import { deriveId, orderAt } from '@kader/plan/canonical';
import { type PlanDocument, rowsOf } from '@kader/plan/document';
import { type FieldValue, type ListEntry, seriesEntry } from '@kader/plan/fields';
import type { PlanPersonKey, StoryDay } from '../content/plan-story.ts';
import type { Months } from '../content/row-content.ts';
import { richTextOf } from './rich-text-of.ts';
import { type PeriodDays, storyDay, storyMonth } from './story-days.ts';

/** What the content's words mean in one plan. */
export interface Reading {
  readonly document: PlanDocument;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly period: PeriodDays;
  readonly personId: (key: PlanPersonKey) => string;
  /** The id of a row of the plan by its key. */
  readonly rowId: (key: string) => string;
}

/** A field of a row, and the unit of the row's figures if it has one. */
export interface FieldPlace {
  readonly collection: string;
  readonly field: string;
  readonly unit: unknown;
}

/** Returns how the rows of a plan are found by key: a row that the template begins with by its element, any other by the key that the story gives it. */
export function rowIdsOf(document: PlanDocument): (key: string) => string {
  const begun = new Map([...document.items.values()].map(({ id, origin }) => [origin?.element, id]));
  return (key) => begun.get(key) ?? deriveId(document.id, 'demo', key);
}

/** Returns the id of a stage of the template's funnel. Throws when the plan did not begin with it. */
export function stageIdOf(document: PlanDocument, key: string): string {
  const stage = rowsOf(document, 'funnelStages').find(({ origin }) => origin?.element === `funnel.${key}`);
  if (stage === undefined) {
    throw new Error(`The plan has no stage ${key}.`);
  }
  return stage.id;
}

/** A value of the content in the form in which its field keeps it. */
export function keptValue(reading: Reading, place: FieldPlace, value: unknown): FieldValue {
  const { document, today, period, personId, rowId } = reading;
  const definition = fieldDefinition(place.collection, place.field);
  const idOf = (key: string) => {
    switch (definition?.to) {
      case 'people':
        return personId(key as PlanPersonKey);
      case 'funnelStages':
        return stageIdOf(document, key);
      default:
        return rowId(key);
    }
  };
  switch (definition?.type) {
    case 'person':
      return personId(value as PlanPersonKey);
    case 'date':
      return storyDay(value as StoryDay, today, period);
    case 'month':
      return storyMonth(value as number, period);
    case 'reference':
      return { id: idOf(value as string) };
    case 'referenceList':
      return listOf(value as readonly string[], idOf, (key) => ({ id: idOf(key) }));
    case 'choiceList':
    case 'catalogueList':
      return listOf(
        value as readonly string[],
        (key) => key,
        (key) => key,
      );
    case 'textList':
      return listOf(
        value as readonly string[],
        (line) => deriveId(document.id, 'demo', 'line', line),
        (line) => line,
      );
    case 'richText':
      return richTextOf(value as string, rowId);
    case 'series':
      return (value as Months).flatMap((figure, index) =>
        figure === null ? [] : [seriesEntry(storyMonth(index + 1, period), keptFigure(place, figure))],
      );
    default:
      return typeof value === 'number' ? keptNumber(place, value) : (value as FieldValue);
  }
}

/** A figure of a series in the form in which it is kept. */
export function keptFigure({ collection, field, unit }: FieldPlace, figure: number): string {
  const isMoney = fieldDefinition(collection, field)?.of === 'money' || unit === 'money';
  return isMoney ? String(minorUnits(figure)) : String(figure);
}

function keptNumber(place: FieldPlace, value: number): FieldValue {
  switch (fieldDefinition(place.collection, place.field)?.type) {
    case 'money':
      return minorUnits(value);
    case 'measure':
      return keptFigure(place, value);
    default:
      return String(value);
  }
}

/** Every currency of the demo has two decimals. */
function minorUnits(amount: number): number {
  return Math.round(amount * 100);
}

function listOf(
  keys: readonly string[],
  idOf: (key: string) => string,
  entryOf: (key: string) => ListEntry['value'],
): FieldValue {
  return keys.map((key, index) => ({ id: idOf(key), order: orderAt(index), value: entryOf(key) }));
}
