import { canonicalJson } from '../canonical/canonical-json.ts';
import type { FieldValue, RichTextNode } from '../fields/field-value.ts';
import { maxRichText, normaliseRichText } from '../fields/normalise-rich-text.ts';
import { isRichText } from '../fields/rich-text.ts';

/** Most characters of what an author says to have seen of one text. */
export const maxSeenText = 100_000;

/**
 * What an author saw of a text, as the base of a write carries it for a three-way merge: a plain text as it is, a rich
 * text as its canonical JSON. Undefined for what is no text, and for a rich text too long to be sent along.
 */
export function seenTextOf(value: FieldValue | undefined): string | undefined {
  if (typeof value === 'string') {
    return value;
  }
  if (value === undefined || !isRichText(value)) {
    return undefined;
  }
  const json = canonicalJson(value);
  return json.length > maxSeenText ? undefined : json;
}

/** The rich text that an author says to have seen; null for anything else, since it comes from outside. */
export function readSeenProse(text: string): RichTextNode | null {
  try {
    const read = normaliseRichText(JSON.parse(text), maxRichText);
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}
