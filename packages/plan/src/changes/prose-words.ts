import { wordsOf } from '../diff/diff-words.ts';
import type { RichTextNode } from '../fields/field-value.ts';

/** A piece of text with one set of marks. */
type Run = readonly [text: string, marks: NonNullable<RichTextNode['marks']>];

/** What a token of a line says: a word in runs, or a node that is no text. */
type Token = readonly Run[] | RichTextNode;

/**
 * The content of a paragraph as tokens: a word with the white space before it and its marks, or a node that is no text.
 * As in `wordsOf` a space is put before the first, so that a word is the same wherever it stands.
 */
export function wordTokens(inline: readonly RichTextNode[]): readonly string[] {
  const tokens: Token[] = [];
  let text: Run[] = inline.length === 0 ? [] : [[' ', []]];
  for (const node of inline) {
    if (node.text === undefined) {
      tokens.push(...wordsIn(text), node);
      text = [];
    } else {
      text.push([node.text, node.marks ?? []]);
    }
  }
  return [...tokens, ...wordsIn(text)].map((token) => JSON.stringify(token));
}

/** The nodes that tokens make up; neighbouring texts are not joined. */
export function inlineOf(tokens: readonly string[]): readonly RichTextNode[] {
  const nodes = tokens.flatMap((token): readonly RichTextNode[] => {
    const read = JSON.parse(token) as Token;
    return isRuns(read) ? read.map(textNode) : [read];
  });
  const [first, ...others] = nodes;
  return first?.text?.startsWith(' ') ? [{ ...first, text: first.text.slice(1) }, ...others] : nodes;
}

function isRuns(token: Token): token is readonly Run[] {
  return Array.isArray(token);
}

function textNode([text, marks]: Run): RichTextNode {
  return { type: 'text', text, ...(marks.length === 0 ? {} : { marks }) };
}

/** Runs cut into words; white space at the end is a word of its own. */
function wordsIn(runs: readonly Run[]): readonly (readonly Run[])[] {
  const text = runs.map(([piece]) => piece).join('');
  const words = piecesOf(text);
  const cut: Run[][] = words.map(() => []);
  let word = 0;
  let room = words[0]?.length ?? 0;
  for (const [piece, marks] of runs) {
    for (let rest = piece; rest !== ''; ) {
      const part = rest.slice(0, room);
      addRun(cut[word] ?? [], [part, marks]);
      rest = rest.slice(part.length);
      room -= part.length;
      if (room === 0) {
        word += 1;
        room = words[word]?.length ?? 0;
      }
    }
  }
  return cut;
}

/** Puts a run behind others; to the last one, if that has the same marks. */
function addRun(runs: Run[], [text, marks]: Run): void {
  const last = runs.at(-1);
  if (last !== undefined && JSON.stringify(last[1]) === JSON.stringify(marks)) {
    runs[runs.length - 1] = [last[0] + text, marks];
  } else {
    runs.push([text, marks]);
  }
}

function piecesOf(text: string): readonly string[] {
  // `wordsOf` puts a space before its text, which is taken off again.
  const [first = '', ...others] = wordsOf(text);
  const words = [first.slice(1), ...others];
  const end = text.slice(words.join('').length);
  return [...words, end].filter((piece) => piece !== '');
}
