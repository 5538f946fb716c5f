import { ok } from '@kader/errors';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';
import { isDay } from './parse-day.ts';

/** A month of the calendar, `YYYY-MM`, of the years 1900 to 2199. */
export function month(options: CommonOptions = {}): FieldDefinition {
  return { type: 'month', ...options };
}

export const monthType: FieldType = {
  name: 'month',
  merge: 'whole',
  parse(value) {
    if (typeof value !== 'string') {
      return invalid('type');
    }
    if (value === '') {
      return invalid('empty');
    }
    return isDay(`${value}-01`) ? ok(value) : invalid('notMonth');
  },
  toText: () => '',
  references: () => [],
};
