import type { Change } from '@kader/plan/changes';
import type { PlanDocument } from '@kader/plan/document';
import { type FieldValue, figureAt, figuresOf, seriesEntry } from '@kader/plan/fields';
import { changesOfUnit, inUnit, type Row, setField, type TypedUnit } from '../changes-of-field.ts';
import { setFigures } from './figures.ts';

/** Figures by month; undefined empties a month. */
export interface WrittenFigures {
  readonly figures: ReadonlyMap<string, string | undefined>;
  /** The unit that was typed along, where the row had none. */
  readonly unit?: TypedUnit;
}

/** The document as it is, and as the person saw it when they began. */
export interface Documents {
  readonly now: PlanDocument;
  readonly seen: PlanDocument;
}

/**
 * Writes figures that a person typed. A month that they left as they saw it stays as others made it since: only what
 * differs is theirs. A unit that was typed along goes to the row, and its other figures keep the number that is read.
 */
export function changesOfFigures(
  { now, seen }: Documents,
  row: Row,
  field: string,
  { figures, unit }: WrittenFigures,
): readonly Change[] {
  const before = seen.items.get(row.id)?.fields[field];
  const own = new Map([...figures].filter(([month, figure]) => figureAt(before, month) !== figure));
  if (unit === undefined) {
    return setFigures(now, row, field, own);
  }
  const whole = setField(now, row, field, withFigures(inUnit(now, row, field, unit), figures));
  return [...changesOfUnit(now, row, field, unit), ...(whole === null ? [] : [whole])];
}

/** A whole series with figures of some months written over; undefined when none is left. */
export function withFigures(
  stored: FieldValue | undefined,
  figures: WrittenFigures['figures'],
): FieldValue | undefined {
  const entries = [...new Map<string, string | undefined>([...figuresOf(stored), ...figures])]
    .flatMap(([month, figure]) => (figure === undefined ? [] : [seriesEntry(month, figure)]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return entries.length === 0 ? undefined : entries;
}
