import { sha256Hex } from '@kader/plan/canonical';

/** So many words in a row are no longer by chance the same. */
const length = 6;

/** A digest of every six words in a row of a text, without case, marks and figures: texts that share one share a phrase. */
export function shinglesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => sha256Hex(words.slice(at, at + length).join(' ')).slice(0, 12));
}
