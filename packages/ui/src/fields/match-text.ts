const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
};

function fold(text: string): string {
  const lower = text.toLowerCase();
  return letters[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Folds case and accents, so that 'zielin' finds 'Zielińska' and 'елка' finds 'Ёлка'. */
export function foldText(text: string): string {
  return [...text.normalize('NFC')].map(fold).join('');
}

function wordsOf(query: string): string[] {
  return foldText(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether every word of the query occurs in the text, by folded letters. An empty query matches all. */
export function matchesQuery(text: string, query: string): boolean {
  const words = wordsOf(query);
  // Every list that is closed asks so, at each drawing.
  if (words.length === 0) {
    return true;
  }
  const folded = foldText(text);
  return words.every((word) => folded.includes(word));
}

/** A stretch of a label, and whether the query found it. */
export type MatchedPart = { readonly text: string; readonly found: boolean };

/** Cuts a label into found and other stretches; joined they are the label (in NFC). Each word counts where it first occurs. */
export function markMatches(label: string, query: string): MatchedPart[] {
  const characters = [...label.normalize('NFC')];
  let folded = '';
  const owner: number[] = [];
  characters.forEach((character, index) => {
    for (const unit of fold(character)) {
      folded += unit;
      owner.push(index);
    }
  });
  const found = new Set<number>();
  for (const word of wordsOf(query)) {
    const at = folded.indexOf(word);
    if (at < 0) continue;
    for (const index of owner.slice(at, at + word.length)) found.add(index);
  }
  const parts: { text: string; found: boolean }[] = [];
  characters.forEach((character, index) => {
    const last = parts.at(-1);
    if (last?.found === found.has(index)) last.text += character;
    else parts.push({ text: character, found: found.has(index) });
  });
  return parts;
}
