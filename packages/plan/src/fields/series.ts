import { keepPerObject } from '../canonical/keep-per-object.ts';
import { orderAt } from '../canonical/order-key.ts';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import type { FieldValue, ListEntry } from './field-value.ts';
import { invalid } from './invalid-value.ts';
import { isDay } from './parse-day.ts';
import { isEntries, parseEntries } from './parse-entries.ts';
import { isRecord } from './parse-id.ts';
import { parseDecimal, parseInteger } from './parse-number.ts';

/** Most months of a series: seven years. */
export const maxMonths = 84;

/** Every entry stands at the same place, so that months alone, which sort as text, put a series in order. */
const seriesOrder = orderAt(0);

/**
 * A figure per month. Each entry's id is its month `YYYY-MM` and its value a canonical decimal string: integer minor
 * units of the document's currency for `money`, the number itself for `number`, and for `measure` what a measure with
 * the sibling field `unitField` would hold. `min` is the lowest figure, in that form. Months without a figure have no entry;
 * two people who write different months of one series both keep what they wrote.
 */
export function series(
  options: CommonOptions & { readonly min?: number } & (
      | { readonly of: 'money' | 'number' }
      | { readonly of: 'measure'; readonly unitField: string }
    ),
): FieldDefinition {
  return { type: 'series', ...options };
}

export const seriesType: FieldType = {
  name: 'series',
  merge: 'entries',
  parse(value, definition) {
    if (!Array.isArray(value)) {
      return invalid('type');
    }
    const entries = (value as readonly unknown[]).map((entry) =>
      isRecord(entry) ? { ...entry, order: seriesOrder } : entry,
    );
    const parseFigure = definition.of === 'money' ? parseInteger : parseDecimal;
    return parseEntries(entries, { ...definition, max: maxMonths }, (figure, month) =>
      isDay(`${month}-01`) ? parseFigure(figure, definition) : invalid('notMonth'),
    );
  },
  toText: () => '',
  references: () => [],
};

/** The entry that holds a month's figure; months `YYYY-MM`, the figure in canonical form. */
export function seriesEntry(month: string, figure: string) {
  return { id: month, order: seriesOrder, value: figure } as const;
}

/** The figure of a month `YYYY-MM` in a stored series; undefined when it has none. */
export function figureAt(value: FieldValue | undefined, month: string): string | undefined {
  const found = isEntries(value) ? value.find(({ id }) => id === month)?.value : undefined;
  return typeof found === 'string' ? found : undefined;
}

const noFigures: ReadonlyMap<string, string> = new Map();

/** The figures of a stored series by month `YYYY-MM`, in order of time; empty when it has none. */
export function figuresOf(value: FieldValue | undefined): ReadonlyMap<string, string> {
  return isEntries(value) ? figuresOfEntries(value) : noFigures;
}

/** Asked for many times at each evaluation, and by most rows of a document again at the next. */
const figuresOfEntries = keepPerObject(
  (entries: readonly ListEntry[]): ReadonlyMap<string, string> =>
    new Map(
      entries.flatMap(({ id, value: figure }) => (typeof figure === 'string' ? [[id, figure] as const] : [])),
    ),
);
