import { diffWordLists, type WordHunk } from '../diff/diff-words.ts';

/** How the lists of a kind are merged. */
export interface ListRules {
  /** Whether a token is something that a person wrote; without one, every token is. */
  readonly isContent?: (token: string) => boolean;
  /** Whether what is put in or taken out had better begin with this token, where it could as well begin elsewhere. */
  readonly beginsPart?: (token: string) => boolean;
}

/**
 * The list of tokens that holds what two people made of the same one, or null where they touched the same tokens or put
 * some at the same place. `seen` is what both began with. Who is who makes no difference. A list of which one of them
 * left no content stands against any other change of it.
 */
export function mergeLists(
  seen: readonly string[],
  yours: readonly string[],
  theirs: readonly string[],
  rules: ListRules = {},
): readonly string[] | null {
  const mine = changesOf(seen, yours, rules);
  const others = changesOf(seen, theirs, rules);
  if (mine === null || others === null) {
    return null;
  }
  const hunks = unite(mine, others);
  return hunks === null || bringsBack(seen, { mine, others }, rules) ? null : rewrite(seen, hunks);
}

/** What one made of the list, in order; null if too little of it is left to tell. */
function changesOf(
  seen: readonly string[],
  now: readonly string[],
  { isContent = () => true, beginsPart }: ListRules,
): readonly WordHunk[] | null {
  const hunks = diffWordLists(seen, now);
  if (hunks === null) {
    return null;
  }
  const isLeft = (index: number) => !hunks.some(({ start, end }) => start <= index && index < end);
  if (!seen.some((token, index) => isContent(token) && isLeft(index))) {
    return null;
  }
  return beginsPart === undefined ? hunks : alignAll(seen, hunks, beginsPart);
}

function alignAll(
  seen: readonly string[],
  hunks: readonly WordHunk[],
  beginsPart: (token: string) => boolean,
): readonly WordHunk[] {
  const aligned: WordHunk[] = [];
  for (const [index, hunk] of hunks.entries()) {
    // One token stays between two changes, so that their order is plain.
    const lowest = (aligned.at(-1)?.end ?? -1) + 1;
    const highest = (hunks[index + 1]?.start ?? seen.length + 1) - 1;
    aligned.push(align(seen, hunk, { lowest, highest }, beginsPart));
  }
  return aligned;
}

/**
 * A change moved to where it begins a part, if it can say the same there: of `<a> <b>` both `<b>` and `> <b` could be
 * what was put behind `<a`, and only the first leaves the end of `a` to others.
 */
function align(
  seen: readonly string[],
  hunk: WordHunk,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
  beginsPart: (token: string) => boolean,
): WordHunk {
  const isInsertion = hunk.start === hunk.end;
  if (!isInsertion && hunk.words.length > 0) {
    return hunk;
  }
  const run = isInsertion ? hunk.words : seen.slice(hunk.start, hunk.end);
  const turn = (by: number) => ((by % run.length) + run.length) % run.length;
  const beginning = (by: number) => run[turn(by)] ?? '';
  const moved = (by: number): WordHunk => {
    const words = isInsertion ? [...run.slice(turn(by)), ...run.slice(0, turn(by))] : [];
    return { start: hunk.start + by, end: hunk.end + by, words };
  };
  for (let by = 0; hunk.start + by >= lowest; by -= 1) {
    if (beginsPart(beginning(by))) {
      return moved(by);
    }
    if (seen[hunk.start + by - 1] !== beginning(by - 1)) {
      break;
    }
  }
  for (let by = 0; hunk.end + by <= highest; by += 1) {
    if (beginsPart(beginning(by))) {
      return moved(by);
    }
    if (seen[hunk.end + by] !== beginning(by)) {
      break;
    }
  }
  return hunk;
}

/** The changes of both in order; what both did alike once; null if two of them meet. */
function unite(mine: readonly WordHunk[], others: readonly WordHunk[]): readonly WordHunk[] | null {
  const fresh = others.filter((hunk) => !mine.some((own) => isSame(own, hunk)));
  if (fresh.some((hunk) => mine.some((own) => meets(own, hunk)))) {
    return null;
  }
  // At one place, what is put in stands before what is put in the stead of others.
  return [...mine, ...fresh].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Whether something that both took out stands elsewhere in the words of one of them: that one moved it, the other meant
 * it to be gone.
 */
function bringsBack(
  seen: readonly string[],
  { mine, others }: { readonly mine: readonly WordHunk[]; readonly others: readonly WordHunk[] },
  { isContent = () => true }: ListRules,
): boolean {
  const isShared = (hunk: WordHunk) =>
    mine.some((own) => isSame(own, hunk)) && others.some((other) => isSame(other, hunk));
  const put = new Set([...mine, ...others].filter((hunk) => !isShared(hunk)).flatMap(({ words }) => words));
  return mine
    .filter(isShared)
    .some(({ start, end }) => seen.slice(start, end).some((token) => isContent(token) && put.has(token)));
}

function isSame(a: WordHunk, b: WordHunk): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.words.length === b.words.length &&
    a.words.every((word, index) => word === b.words[index])
  );
}

/** Whether two changes touch the same tokens, or put some at the same place. */
function meets(a: WordHunk, b: WordHunk): boolean {
  if (a.start === a.end && b.start === b.end) {
    return a.start === b.start;
  }
  return a.start < b.end && b.start < a.end;
}

function rewrite(seen: readonly string[], hunks: readonly WordHunk[]): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, words } of hunks) {
    parts.push(...seen.slice(at, start), ...words);
    at = end;
  }
  return [...parts, ...seen.slice(at)];
}
