import type { FieldValue, RichTextNode } from '@kader/plan/fields';

const reference = /\[\[([a-z-]+)\]\]/;
const strong = /\*\*(.+?)\*\*/;

/**
 * Makes rich text of plain prose: paragraphs are parted by an empty line, lines that begin with `- ` are a list,
 * `**words**` are bold, and `[[key]]` refers to the row of that key.
 */
export function richTextOf(prose: string, idOf: (key: string) => string): FieldValue {
  const content = prose
    .trim()
    .split(/\n\s*\n/)
    .map((block) => blockOf(block, idOf));
  return { type: 'doc', content };
}

function blockOf(block: string, idOf: (key: string) => string): RichTextNode {
  const lines = block.split('\n').map((line) => line.trim());
  if (!lines.every((line) => line.startsWith('- '))) {
    return paragraph(lines.join(' '), idOf);
  }
  const items = lines.map((line) => ({ type: 'listItem', content: [paragraph(line.slice(2), idOf)] }));
  return { type: 'bulletList', content: items };
}

/** The pieces at odd places are the keys that the pattern captured. */
function paragraph(text: string, idOf: (key: string) => string): RichTextNode {
  const content = text
    .split(reference)
    .flatMap((piece, index): readonly RichTextNode[] =>
      index % 2 === 0 ? words(piece) : [{ type: 'itemReference', attrs: { id: idOf(piece) } }],
    );
  return { type: 'paragraph', content };
}

/** The pieces at odd places stood between asterisks. */
function words(text: string): readonly RichTextNode[] {
  return text
    .split(strong)
    .map((piece, index): RichTextNode => {
      const node = { type: 'text', text: piece };
      return index % 2 === 0 ? node : { ...node, marks: [{ type: 'bold' }] };
    })
    .filter((node) => node.text !== '');
}
