import { activityStatuses, fieldDefinition, layers } from '@kader/plan/blocks';
import type { Change } from '@kader/plan/changes';
import type { Item } from '@kader/plan/document';

/** By which field a board has its columns. */
export const columnFields = ['layer', 'status', 'stage'] as const;
export type ColumnField = (typeof columnFields)[number];

/** The column of what has no value in the field. */
export const noColumn = 'none';

/** The keys of a board's columns in order: those of the options or stages, and behind them that of rows without one. */
export function columnKeys(
  field: ColumnField,
  stages: readonly { readonly id: string }[],
): readonly string[] {
  const keys =
    field === 'stage' ? stages.map(({ id }) => id) : [...(field === 'layer' ? layers : activityStatuses)];
  return [...keys, noColumn];
}

/** The column in which an activity stands. */
export function columnOf(activity: Item, field: ColumnField, keys: readonly string[]): string {
  const value = activity.fields[field];
  const key = typeof value === 'object' && 'id' in value ? value.id : value;
  return typeof key === 'string' && keys.includes(key) ? key : noColumn;
}

/** The change that puts an activity into a column; null where it stands there already. */
export function changeOfColumn(
  activity: Item,
  field: ColumnField,
  to: string,
  keys: readonly string[],
): Change | null {
  if (!keys.includes(to) || columnOf(activity, field, keys) === to) {
    return null;
  }
  const change = { op: 'item.set', id: activity.id, field } as const;
  if (to === noColumn) {
    return change;
  }
  const isReference = fieldDefinition(activity.collection, field)?.type === 'reference';
  return { ...change, value: isReference ? { id: to } : to };
}
