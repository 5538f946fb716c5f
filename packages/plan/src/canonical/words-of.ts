/** A run of letters and digits, with what joins a word inside: apostrophes, hyphens. Counts alike in all our languages. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** The words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}
