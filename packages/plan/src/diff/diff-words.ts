import { diffArrays } from 'diff';

/** A piece of a text beside another: in both, in the first alone, in the second alone. */
export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words of the first text, from `start` up to before `end`, that stand as `words` in the second. */
export interface WordHunk {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** Texts that differ in more words than this are different texts: comparing them further would say nothing. */
const mostDifferences = 1000;

/** A number with its separators in any language is one word: half of it means something else. */
const word = /\s*(?:\p{N}+(?:[.,:\p{Zs}'’]\p{N}+)*|\S+?(?=\p{P}*(?:\s|$))|\S)/gu;

/**
 * A text in words, each with the white space before it, closing punctuation apart. A space is put before the first, so
 * that a word is the same word wherever it stands; joined and without it they give the text.
 */
export function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : (` ${text}`.match(word) ?? []);
}

/** What differs between two lists of words, in order; null if they have too little in common to tell. */
export function diffWordLists(
  before: readonly string[],
  after: readonly string[],
): readonly WordHunk[] | null {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostDifferences });
  if (parts === undefined) {
    return null;
  }
  const hunks: WordHunk[] = [];
  let at = 0;
  let open: WordHunk | null = null;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      hunks.push(...(open === null ? [] : [open]));
      open = null;
      at += value.length;
      continue;
    }
    open ??= { start: at, end: at, words: [] };
    at += removed ? value.length : 0;
    open = { start: open.start, end: at, words: added ? [...open.words, ...value] : open.words };
  }
  return [...hunks, ...(open === null ? [] : [open])];
}

/**
 * Two texts as one run of pieces, for reading what changed: what is `same` or `removed` makes up the first text, what is
 * `same` or `added` the second, but for white space at their beginning.
 */
export function diffWords(before: string, after: string): readonly WordPart[] {
  const words = wordsOf(before);
  const given = diffWordLists(words, wordsOf(after));
  const hunks = given ?? [{ start: 0, end: words.length, words: wordsOf(after) }];
  const parts: WordPart[] = [];
  const push = (kind: WordPart['kind'], piece: readonly string[]) => {
    if (piece.length > 0) {
      const text = piece.join('');
      parts.push({ kind, text: parts.length === 0 ? text.trimStart() : text });
    }
  };
  let at = 0;
  for (const { start, end, words: others } of hunks) {
    push('same', words.slice(at, start));
    push('removed', words.slice(start, end));
    push('added', others);
    at = end;
  }
  push('same', words.slice(at));
  return parts;
}
