import { canonicalJson } from '../canonical/canonical-json.ts';
import { cleanLine } from '../canonical/clean-text.ts';
import type { RichTextNode } from './field-value.ts';

/**
 * The content of a paragraph in its one form: neighbouring texts of the same marks joined, each cleaned (after joining,
 * because a letter and its accent may stand in two), line breaks inside a text as spaces, empty ones left out.
 */
export function mergeInline(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  let current = nodes;
  for (;;) {
    const next = joinOnce(current);
    if (next.length === current.length) {
      return next;
    }
    // Leaving out an empty text can bring two others together.
    current = next;
  }
}

function joinOnce(nodes: readonly RichTextNode[]): readonly RichTextNode[] {
  const joined: RichTextNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.text !== undefined && node.text !== undefined && sameMarks(last, node)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    } else {
      joined.push(node);
    }
  }
  return joined.flatMap((node) => {
    if (node.text === undefined) {
      return [node];
    }
    const text = cleanLine(node.text);
    return text === '' ? [] : [{ ...node, text }];
  });
}

function sameMarks(a: RichTextNode, b: RichTextNode): boolean {
  return canonicalJson(a.marks ?? []) === canonicalJson(b.marks ?? []);
}
