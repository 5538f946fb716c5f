'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { ReferenceText } from '../reference-text.tsx';

/** A reference within a text that is being written. */
export function ReferenceView({ node }: NodeViewProps) {
  const id: unknown = node.attrs.id;
  return (
    <NodeViewWrapper as="span" className="rounded-mark bg-accent-soft px-0.5">
      {typeof id === 'string' && <ReferenceText id={id} />}
    </NodeViewWrapper>
  );
}
