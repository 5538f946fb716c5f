import { wordsOf } from '../../canonical/face.ts';

/** Shorter words join sentences rather than say something. */
const shortest = 4;
/** How many letters may differ at the end: cases, plurals and persons of our languages. */
const longestEnding = 3;

/**
 * Whether a sentence uses a word of any of these phrases, whatever its ending: `cheap repairs` is heard in "we repair".
 * A phrase of short words alone has to stand there as it is.
 */
export function sharesWords(sentence: string, phrases: readonly string[]): boolean {
  const said = tellingWords(sentence);
  return phrases.some((phrase) => {
    const wanted = tellingWords(phrase);
    return wanted.length === 0
      ? fold(sentence).includes(fold(phrase))
      : wanted.some((word) => said.some((other) => isSameWord(word, other)));
  });
}

function tellingWords(text: string): readonly string[] {
  return wordsOf(fold(text)).filter((word) => word.length >= shortest);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");
}

function isSameWord(a: string, b: string): boolean {
  const stem = Math.max(shortest, Math.min(a.length, b.length) - longestEnding);
  return a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= longestEnding;
}
