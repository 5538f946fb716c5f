import { ok, type Result } from '@kader/errors';
import { cleanText } from '../canonical/clean-text.ts';
import { invalid } from './invalid-value.ts';

/** Longest address that is kept, in characters. */
export const maxLinkLength = 2000;

/**
 * An address that is safe to put behind a click, as it was written: absolute, of one of the protocols, without white
 * space (which browsers drop, so that a forbidden protocol could hide) and without a user name (which disguises the host).
 */
export function parseAddress(value: unknown, protocols: readonly string[]): Result<string> {
  if (typeof value !== 'string') {
    return invalid('type');
  }
  const address = cleanText(value).trim();
  if (address === '') {
    return invalid('empty');
  }
  if (address.length > maxLinkLength) {
    return invalid('tooLong', maxLinkLength);
  }
  if (/\s/.test(address) || !URL.canParse(address)) {
    return invalid('notLink');
  }
  const url = new URL(address);
  if (!protocols.includes(url.protocol) || url.username !== '' || url.password !== '') {
    return invalid('notLink');
  }
  return ok(address);
}
