import { KaderError } from '@kader/errors';

const agencyPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
// Starts with a letter or digit: excludes '.', '..' and the dot files that the folder keeps for itself.
const segmentPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;
const segmentsMax = 6;

/**
 * Returns the key `<agencyId>/<segment>/…` of a file. `agencyId` is a lower-case uuid; a segment is 1 to 128
 * letters, digits, dots, dashes and underscores, starting with a letter or digit; one to six of them.
 * Throws INVALID_INPUT otherwise.
 */
export function storageKey(agencyId: string, ...segments: readonly string[]): string {
  return parseStorageKey([agencyId, ...segments].join('/')).join('/');
}

/** Splits a key into agency id and segments, or throws INVALID_INPUT when it is not of the form above. */
export function parseStorageKey(key: string): readonly string[] {
  const [agencyId, ...segments] = key.split('/');
  if (
    agencyId === undefined ||
    !agencyPattern.test(agencyId) ||
    segments.length === 0 ||
    segments.length > segmentsMax ||
    !segments.every((segment) => segmentPattern.test(segment))
  ) {
    throw new KaderError('INVALID_INPUT', { path: ['key'] });
  }
  return [agencyId, ...segments];
}
