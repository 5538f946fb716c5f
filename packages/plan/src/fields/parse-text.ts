import { ok, type Result } from '@kader/errors';
import { cleanLine } from '../canonical/clean-text.ts';
import { invalid } from './invalid-value.ts';

/**
 * One line of text in canonical form: cleaned, line breaks and tabs as one space, no space at its ends; white space
 * inside stays. `max` counts code points.
 */
export function parseLine(value: unknown, max: number): Result<string> {
  if (typeof value !== 'string') {
    return invalid('type');
  }
  const line = cleanLine(value).trim();
  if (line === '') {
    return invalid('empty');
  }
  return isLongerThan(line, max) ? invalid('tooLong', max) : ok(line);
}

/** Whether a text has more than `max` code points. */
export function isLongerThan(text: string, max: number): boolean {
  if (text.length <= max) {
    return false;
  }
  let count = 0;
  for (const _ of text) {
    count += 1;
    if (count > max) {
      return true;
    }
  }
  return false;
}
