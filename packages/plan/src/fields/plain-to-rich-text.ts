import type { RichTextNode } from './field-value.ts';

/** A text without form as rich text: each of its lines a paragraph. */
export function plainToRichText(text: string): RichTextNode {
  const paragraphs = text
    .split('\n')
    .map(
      (line): RichTextNode =>
        line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] },
    );
  return { type: 'doc', content: paragraphs };
}
