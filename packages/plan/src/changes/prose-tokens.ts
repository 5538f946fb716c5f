import type { RichTextNode } from '../fields/field-value.ts';
import { type ProseLine, proseLines, proseOfLines } from './prose-lines.ts';
import { inlineOf, wordTokens } from './prose-words.ts';

/** Ends a paragraph or heading. */
const close = '>';
const openMark = '<';

/** Whether a token begins a paragraph or heading. */
export function beginsLine(token: string): boolean {
  return token.startsWith(openMark);
}

/** Whether a token is a word, a line break or a reference. */
export function isProseContent(token: string): boolean {
  return token !== close && !beginsLine(token);
}

/**
 * A rich text as a list of tokens, each a string: where a paragraph or heading begins, with the lists it stands in; its
 * words, each with its marks; line breaks and references; where it ends. Two texts can be compared and merged by it.
 */
export function proseTokens(prose: RichTextNode): readonly string[] {
  return proseLines(prose).flatMap(({ inline, ...line }) => [
    `${openMark}${JSON.stringify(line)}`,
    ...wordTokens(inline),
    close,
  ]);
}

/** The rich text that tokens make up, not yet in its one form; null where they are out of order. */
export function proseOfTokens(tokens: readonly string[]): RichTextNode | null {
  const lines: ProseLine[] = [];
  let open: { readonly line: Omit<ProseLine, 'inline'>; readonly words: string[] } | null = null;
  for (const token of tokens) {
    // A beginning within a line, and anything outside one, is out of order.
    if (beginsLine(token) !== (open === null)) {
      return null;
    }
    if (open === null) {
      open = { line: JSON.parse(token.slice(openMark.length)) as Omit<ProseLine, 'inline'>, words: [] };
    } else if (token === close) {
      lines.push({ ...open.line, inline: inlineOf(open.words) });
      open = null;
    } else {
      open.words.push(token);
    }
  }
  return open === null ? proseOfLines(lines) : null;
}
