import { ok, type Result } from '@kader/errors';
import { Decimal } from 'decimal.js';
import { canonicalDecimal, maxFractionDigits, maxIntegerDigits } from '../canonical/canonical-decimal.ts';
import type { FieldDefinition } from './field-type.ts';
import { invalid } from './invalid-value.ts';

const allowed = new RegExp(`^-?\\d{1,${maxIntegerDigits}}(\\.\\d{1,${maxFractionDigits}})?$`);

/**
 * A number from outside as canonical decimal string, within the definition's `min` and `max`. Takes a plain decimal
 * text: numbers of JavaScript are refused, because they have already been rounded.
 */
export function parseDecimal(value: unknown, definition: FieldDefinition): Result<string> {
  if (typeof value !== 'string') {
    return invalid('type');
  }
  if (value === '') {
    return invalid('empty');
  }
  const number = canonicalDecimal(value.length <= 100 ? value : '');
  if (number === null) {
    return invalid('notNumber');
  }
  if (!allowed.test(number)) {
    return invalid('tooLong', maxIntegerDigits);
  }
  if (definition.min !== undefined && new Decimal(number).lessThan(definition.min)) {
    return invalid('tooSmall', definition.min);
  }
  if (definition.max !== undefined && new Decimal(number).greaterThan(definition.max)) {
    return invalid('tooBig', definition.max);
  }
  return ok(number);
}

/** As `parseDecimal`, for whole numbers only. */
export function parseInteger(value: unknown, definition: FieldDefinition): Result<string> {
  const number = parseDecimal(value, definition);
  return number.ok && number.value.includes('.') ? invalid('notInteger') : number;
}
