import { mergeAttributes, Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { ReferenceView } from './reference-view.tsx';

/** A row of the plan within a text. Kept as it came; it is named by the row's title. */
const ItemReference = Node.create({
  name: 'itemReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-item-reference'),
      renderHTML: ({ id }: Record<string, unknown>) => ({ 'data-item-reference': id }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-item-reference]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes)],
  addNodeView: () => ReactNodeViewRenderer(ReferenceView, { as: 'span' }),
});

/** The nodes and marks that a plan keeps (`normalise-rich-text` in the core), and no other. */
export const proseExtensions = [
  StarterKit.configure({
    heading: { levels: [3] },
    link: { openOnClick: false, autolink: true, defaultProtocol: 'https', protocols: ['mailto'] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    dropcursor: false,
    trailingNode: false,
  }),
  ItemReference,
];
