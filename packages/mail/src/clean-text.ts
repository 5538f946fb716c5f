// Marks that reorder what follows, or that show nothing: a name could otherwise display as another.
const invisible = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u061C]/gu;
const breaks = /\r\n?|[\n\u0085\u2028\u2029]/gu;
const control = /\p{Cc}/gu;
const graphemes = new Intl.Segmenter();

/**
 * Returns a name or title as one line for subjects, headers and sentences: no control or direction marks,
 * single spaces, at most `max` characters (cut with an ellipsis).
 */
export function cleanLine(text: string, max = 200): string {
  const line = text.toWellFormed().replace(invisible, '').replace(control, ' ').replace(/\s+/gu, ' ').trim();
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  const kept = characters.slice(0, max - 1).join('');
  return characters.length <= max ? line : `${kept.trimEnd()}…`;
}

/** Returns the lines of a message a person wrote, cleaned, without empty lines at its ends and at most one between. */
export function cleanLines(text: string): readonly string[] {
  return text
    .toWellFormed()
    .replace(breaks, '\n')
    .split('\n')
    .map((line) => line.replace(invisible, '').replace(control, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '')
    .split('\n');
}
