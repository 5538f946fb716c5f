import canonicalize from 'canonicalize';

/**
 * JSON text of a value by RFC 8785: keys sorted by code unit, no white space, numbers in their shortest form.
 * Two values that mean the same give the same bytes, whatever the order of their keys.
 * Takes JSON data (keys holding `undefined` are left out); throws TypeError for what JSON cannot carry.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) {
    throw new TypeError('Not a JSON value');
  }
  return text;
}
