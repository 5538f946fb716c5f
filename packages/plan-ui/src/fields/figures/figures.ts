import type { Change } from '@kader/plan/changes';
import type { Item, PlanDocument } from '@kader/plan/document';
import { type FieldDefinition, type FieldValue, isEntries, seriesEntry } from '@kader/plan/fields';
import { type Row, setField } from '../changes-of-field.ts';
import { type FormatContext, formatForTyping, formatScalar } from '../format-field.ts';

/** The field that a single figure of a series would be: money, a number, or a measure in the row's unit. */
export function figureDefinition({ of, min, unitField }: FieldDefinition): FieldDefinition {
  const limit = min === undefined ? {} : { min };
  if (of === 'money') {
    return { type: 'money', ...limit };
  }
  return of === 'measure' && unitField !== undefined
    ? { type: 'measure', unitField, ...limit }
    : { type: 'decimal', ...limit };
}

/** A figure of a series as its field keeps it: money is kept as text among the months. */
function toValue(definition: FieldDefinition, figure: string): FieldValue {
  return definition.of === 'money' ? Number(figure) : figure;
}

/** A figure of a series as it is read. */
export function formatFigure(
  definition: FieldDefinition,
  figure: string,
  fields: Item['fields'],
  context: FormatContext,
): string {
  return formatScalar(figureDefinition(definition), toValue(definition, figure), fields, context) ?? figure;
}

/** A figure of a series as it is typed. */
export function figureForTyping(
  definition: FieldDefinition,
  figure: string | undefined,
  fields: Item['fields'],
  context: FormatContext,
): string {
  const value = figure === undefined ? undefined : toValue(definition, figure);
  return formatForTyping(figureDefinition(definition), value, fields, context);
}

/**
 * Writes figures into a series of a row, by month; undefined empties a month. Every month is a change of its own, so that
 * two people can fill one row. What is already there makes no change.
 */
export function setFigures(
  document: PlanDocument,
  row: Row,
  field: string,
  figures: ReadonlyMap<string, string | undefined>,
): readonly Change[] {
  const known = document.items.get(row.id);
  const stored = known?.fields[field];
  const before = new Map(isEntries(stored) ? stored.map((entry) => [entry.id, entry.value]) : []);
  const changed = [...figures].filter(([month, figure]) => before.get(month) !== figure);
  if (known === undefined || known.removed === true) {
    const entries = changed.flatMap(([month, figure]) =>
      figure === undefined ? [] : [seriesEntry(month, figure)],
    );
    const change = entries.length === 0 ? null : setField(document, row, field, entries);
    return change === null ? [] : [change];
  }
  return changed.map(([month, figure]) => ({
    op: 'item.set',
    id: row.id,
    field,
    entry: month,
    ...(figure === undefined ? {} : { value: [seriesEntry(month, figure)] }),
  }));
}
