import { diffWordLists, type WordHunk, wordsOf } from '../diff/diff-words.ts';

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
  const words = wordsOf(seen);
  const mine = diffWordLists(words, wordsOf(yours));
  const others = diffWordLists(words, wordsOf(theirs));
  if (mine === null || others === null || isAnew(mine, words.length) || isAnew(others, words.length)) {
    return null;
  }
  const hunks = unite(mine, others);
  return hunks === null ? null : rewrite(words, hunks);
}

/** Whether nothing of the text was left. */
function isAnew(hunks: readonly WordHunk[], count: number): boolean {
  return hunks.some(({ start, end }) => start === 0 && end === count);
}

/** The changes of both in order; what both did alike once; null if two of them meet. */
function unite(mine: readonly WordHunk[], others: readonly WordHunk[]): readonly WordHunk[] | null {
  const fresh = others.filter((hunk) => !mine.some((own) => isSame(own, hunk)));
  if (fresh.some((hunk) => mine.some((own) => meets(own, hunk)))) {
    return null;
  }
  // At one place, words put in stand before words put in the stead of others.
  return [...mine, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isSame(a: WordHunk, b: WordHunk): boolean {
  return a.start === b.start && a.end === b.end && a.words.join('') === b.words.join('');
}

/** Whether two changes touch the same words, or put words at the same place. */
function meets(a: WordHunk, b: WordHunk): boolean {
  if (a.start === a.end && b.start === b.end) {
    return a.start === b.start;
  }
  return a.start < b.end && b.start < a.end;
}

function rewrite(words: readonly string[], hunks: readonly WordHunk[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, words: fresh } of hunks) {
    parts.push(...words.slice(at, start), ...fresh);
    at = end;
  }
  return [...parts, ...words.slice(at)].join('').trim();
}
