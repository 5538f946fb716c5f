/** A part of a mail, as its plain text tells it. */
export type LetterPart =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'quote' | 'facts' | 'footer'; readonly lines: readonly string[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/**
 * Takes the plain text of a mail apart: its first line is the heading, `> ` marks what a person wrote, a line with a
 * colon above an address is a button, `-- ` opens the foot, several lines together are facts.
 */
export function readLetter(text: string): readonly LetterPart[] {
  const blocks = text
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.split('\n'));
  return blocks.map((lines, index) => (index === 0 ? heading(lines) : readBlock(lines)));
}

function heading(lines: readonly string[]): LetterPart {
  return { kind: 'heading', text: lines.join(' ') };
}

function readBlock(lines: readonly string[]): LetterPart {
  const [first = '', second = ''] = lines;
  if (first.trim() === '--') {
    return { kind: 'footer', lines: lines.slice(1) };
  }
  if (first.startsWith('>')) {
    return { kind: 'quote', lines: lines.map((line) => line.replace(/^> ?/, '')) };
  }
  if (first.endsWith(':') && /^https?:\/\/\S+$/.test(second)) {
    return { kind: 'link', label: first.slice(0, -1), url: second };
  }
  return lines.length === 1 ? { kind: 'paragraph', text: first } : { kind: 'facts', lines };
}
