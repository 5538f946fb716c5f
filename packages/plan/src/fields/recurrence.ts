import { ok } from '@kader/errors';
import { readRule } from '../formulas/read-rule.ts';
import { writeRule } from '../formulas/recurrence-rule.ts';
import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import { invalid } from './invalid-value.ts';

/**
 * How something comes back from a first date on, which stands in a field of its own. Kept as a rule of RFC 5545 of which
 * `RecurrenceRule` is the part we take. A word for a rhythm, as it was kept before, is taken as the rule that it means.
 */
export function recurrence(options: CommonOptions = {}): FieldDefinition {
  return { type: 'recurrence', ...options };
}

export const recurrenceType: FieldType = {
  name: 'recurrence',
  merge: 'whole',
  parse(value) {
    if (typeof value !== 'string') {
      return invalid('type');
    }
    if (value.trim() === '') {
      return invalid('empty');
    }
    const rule = readRule(value);
    return rule === null ? invalid('notRecurrence') : ok(writeRule(rule));
  },
  toText: () => '',
  references: () => [],
};
