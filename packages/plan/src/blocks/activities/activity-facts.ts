import type { Item } from '../../document/document.ts';
import type { EvaluationInput } from '../../evaluate/evaluation-input.ts';
import { readReference, readReferences, readString } from '../../evaluate/read-field.ts';
import { catalogueKeys } from '../../fields/face.ts';
import type { DetailWindow } from '../../formulas/face.ts';
import type { layers } from './collections.ts';

export type Layer = (typeof layers)[number];

/** The layer of an activity; undefined while none is chosen. */
export function layerOf(activity: Item): Layer | undefined {
  const layer = readString(activity, 'layer');
  return layer === 'base' || layer === 'periodic' || layer === 'moment' ? layer : undefined;
}

/** Whether an activity is part of what the plan does: what was cancelled costs nothing, fills no stage and no quarter. */
export function isCounted(activity: Pick<Item, 'fields'>): boolean {
  return activity.fields.status !== 'cancelled';
}

/** Whether an activity is still to be done, or being done: nothing more is asked of the others. */
export function isOpen(activity: Item): boolean {
  const status = readString(activity, 'status');
  return status !== 'done' && status !== 'cancelled';
}

/** Whether a person stands in a field and has not left the plan. */
export function namesPerson(input: EvaluationInput, activity: Item, field: string): boolean {
  const id = readString(activity, field);
  return id !== undefined && input.item(id) !== null;
}

/** Whether an activity serves a goal that still exists. */
export function hasGoal(input: EvaluationInput, activity: Item): boolean {
  const id = readReference(activity, 'goal');
  return id !== undefined && input.item(id) !== null;
}

/** Whether an activity names a KPI that still exists. */
export function hasKpi(input: EvaluationInput, activity: Item): boolean {
  return readReferences(activity, 'kpis').some((id) => input.item(id) !== null);
}

/** Whether it is said what an activity costs; nothing is an answer too. A chance that comes by has a ceiling instead. */
export function hasBudget(activity: Item): boolean {
  const { budget, ceiling } = activity.fields;
  return budget !== undefined || (layerOf(activity) === 'moment' && ceiling !== undefined);
}

/** Whether the days are known: the base has no end, and nobody knows when a chance comes by. */
function hasDates(activity: Item): boolean {
  const { start, end } = activity.fields;
  switch (layerOf(activity)) {
    case 'base':
      return start !== undefined;
    case 'moment':
      return true;
    default:
      return start !== undefined && end !== undefined;
  }
}

export type DetailParts = Readonly<Record<'owner' | 'dates' | 'budget' | 'kpis' | 'channels', boolean>>;

/** What makes an activity detailed (B14), each as a plain yes or no. Without a block of KPIs none is asked for. */
export function detailParts(input: EvaluationInput, activity: Item): DetailParts {
  return {
    owner: namesPerson(input, activity, 'owner'),
    dates: hasDates(activity),
    budget: hasBudget(activity),
    kpis: input.home('kpis') === null || hasKpi(input, activity),
    channels: catalogueKeys(activity.fields.channels).length > 0,
  };
}

const partOrder = ['owner', 'dates', 'budget', 'kpis', 'channels'] as const;

/** What an activity lacks to be detailed, in the order in which it is filled in. */
export function missingDetail(input: EvaluationInput, activity: Item): readonly (keyof DetailParts)[] {
  const filled = detailParts(input, activity);
  return partOrder.filter((part) => !filled[part]);
}

/** The field in which a missing part is filled in: a chance that comes by has a ceiling in place of a budget. */
export function fieldOfDetail(activity: Item, part: keyof DetailParts): string {
  switch (part) {
    case 'dates':
      return activity.fields.start === undefined ? 'start' : 'end';
    case 'budget':
      return layerOf(activity) === 'moment' ? 'ceiling' : 'budget';
    default:
      return part;
  }
}

/** Whether owner, exact dates, budget, KPI and channel are all filled (B14). */
export function isDetailed(input: EvaluationInput, activity: Item): boolean {
  return Object.values(detailParts(input, activity)).every(Boolean);
}

/**
 * Whether an activity falls into the detail window: it begins by the window's last day, and is not over before its first. What
 * already runs has to be exact all the more.
 */
export function isInWindow(activity: Item, window: DetailWindow | null): boolean {
  const start = readString(activity, 'start');
  const end = readString(activity, 'end');
  return (
    window !== null &&
    isOpen(activity) &&
    start !== undefined &&
    start <= window.to &&
    (end === undefined || end >= window.from)
  );
}
