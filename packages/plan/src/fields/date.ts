import { ok } from '@kader/errors';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';
import { isDay } from './parse-day.ts';

/** A day of the calendar, `YYYY-MM-DD`, of the years 1900 to 2199. */
export function date(options: CommonOptions = {}): FieldDefinition {
  return { type: 'date', ...options };
}

export const dateType: FieldType = {
  name: 'date',
  merge: 'whole',
  parse(value) {
    if (typeof value !== 'string') {
      return invalid('type');
    }
    if (value === '') {
      return invalid('empty');
    }
    return isDay(value) ? ok(value) : invalid('notDay');
  },
  toText: () => '',
  references: () => [],
};
