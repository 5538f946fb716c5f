import type { CommonOptions, FieldDefinition, FieldType } from './field-type.ts';
import type { FieldValue, RichTextNode } from './field-value.ts';
import { maxRichText, normaliseRichText } from './normalise-rich-text.ts';
import { isRecord } from './parse-id.ts';

/** Text with paragraphs, headings, lists, emphasis, links and references to items; `max` counts its characters. */
export function richText(options: CommonOptions & { readonly max?: number } = {}): FieldDefinition {
  return { type: 'richText', max: maxRichText, ...options };
}

export const richTextType: FieldType = {
  name: 'richText',
  merge: 'prose',
  parse: (value, definition) => normaliseRichText(value, definition.max ?? maxRichText),
  toText: (value) => (isRichText(value) ? textOf(value).trim() : ''),
  references(value) {
    const ids: string[] = [];
    if (isRichText(value)) {
      collectReferences(value, ids);
    }
    return ids;
  },
};

/** Whether a value of a field is rich text. */
export function isRichText(value: FieldValue): value is RichTextNode {
  return isRecord(value) && value.type === 'doc';
}

/** Words of a node; each block and line break ends a line. */
function textOf(node: RichTextNode): string {
  if (node.type === 'text') {
    return node.text ?? '';
  }
  if (node.type === 'hardBreak') {
    return '\n';
  }
  const inner = (node.content ?? []).map(textOf).join('');
  return node.type === 'paragraph' || node.type === 'heading' ? `${inner}\n` : inner;
}

function collectReferences(node: RichTextNode, ids: string[]): void {
  const id = node.type === 'itemReference' ? node.attrs?.id : undefined;
  if (typeof id === 'string') {
    ids.push(id);
  }
  for (const child of node.content ?? []) {
    collectReferences(child, ids);
  }
}
