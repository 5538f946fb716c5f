const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return letters[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Text as it is compared: small letters, without accents, any white space as one space. */
export function foldForFinding(text: string): string {
  return [...text.normalize('NFC')].map(foldLetter).join('').replace(/\s+/g, ' ');
}

/** Where words were found in a text, with what stands around them. Joined, the three parts are a stretch of the text. */
export interface FoundText {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Letters shown before and after what was found. */
const aroundLetters = 40;

/**
 * Finds folded words (see `foldForFinding`) in a text: every place, in order. `folded` is the text's own folded form, which
 * the caller keeps.
 */
export function findText(text: string, folded: string, words: string): readonly FoundText[] {
  if (words === '' || !folded.includes(words)) {
    return [];
  }
  const { characters, owners } = lettersOf(text);
  const found: FoundText[] = [];
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
    const first = owners[at] ?? 0;
    const last = owners[at + words.length - 1] ?? first;
    found.push({
      before: lead(characters, first),
      match: characters.slice(first, last + 1).join(''),
      after: trail(characters, last + 1),
    });
  }
  return found;
}

/** The letters of a text, and for each unit of its folded form which letter it came from. */
function lettersOf(text: string): {
  readonly characters: readonly string[];
  readonly owners: readonly number[];
} {
  const characters: string[] = [];
  const owners: number[] = [];
  let wasSpace = false;
  for (const letter of text.normalize('NFC')) {
    const isSpace = /\s/.test(letter);
    const units = isSpace ? (wasSpace ? '' : ' ') : foldLetter(letter);
    for (let unit = 0; unit < units.length; unit += 1) {
      owners.push(characters.length);
    }
    characters.push(letter);
    wasSpace = isSpace;
  }
  return { characters, owners };
}

function oneLine(letters: readonly string[]): string {
  return letters.join('').replace(/\s+/g, ' ');
}

function lead(characters: readonly string[], first: number): string {
  const from = Math.max(0, first - aroundLetters);
  return `${from > 0 ? '…' : ''}${oneLine(characters.slice(from, first))}`;
}

function trail(characters: readonly string[], from: number): string {
  const to = Math.min(characters.length, from + aroundLetters);
  return `${oneLine(characters.slice(from, to))}${to < characters.length ? '…' : ''}`;
}
