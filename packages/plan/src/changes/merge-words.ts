import { wordsOf } from '../diff/diff-words.ts';
import { mergeLists } from './merge-lists.ts';

/**
 * The text that holds what two people made of the same one, word by word, or null where they touched the same words or
 * put words at the same place. `seen` is the text that both began with. Who is who makes no difference. A text that one
 * of them emptied or wrote anew stands against any other change of it.
 */
export function mergeWords(seen: string, yours: string, theirs: string): string | null {
  if (yours === theirs || theirs === seen) {
    return yours;
  }
  if (yours === seen) {
    return theirs;
  }
  if (yours === '' || theirs === '') {
    return null;
  }
  const merged = mergeLists(wordsOf(seen), wordsOf(yours), wordsOf(theirs));
  return merged === null ? null : merged.join('').trim();
}
