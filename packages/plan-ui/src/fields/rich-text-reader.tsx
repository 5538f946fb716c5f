import type { RichTextNode } from '@kader/plan/fields';
import type { ReactNode } from 'react';
import { ReferenceText } from './reference-text.tsx';

/** Rich text as it is read: paragraphs, headings, lists, emphasis, links, references. `lang` says the language it is written in. */
export function RichTextReader({
  value,
  lang,
  className,
}: {
  readonly value: RichTextNode;
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
}) {
  return (
    <div lang={lang} className={className === undefined ? proseLook : `${proseLook} ${className}`}>
      {renderContent(value)}
    </div>
  );
}

/** The look of prose, shared with the editor, so that nothing moves between reading and writing. */
export const proseLook =
  'text-doc max-w-measure [overflow-wrap:anywhere] [&_a]:text-accent [&_a]:underline [&_a]:decoration-1 [&_a]:underline-offset-3 [&_h3]:text-doc [&_h3]:font-strong [&_h4]:text-doc [&_h4]:font-strong [&_li>p]:my-0 [&_ol]:list-decimal [&_ol]:pl-6 [&_p:not(:first-child)]:mt-2 [&_h4:not(:first-child)]:mt-3 [&_h3:not(:first-child)]:mt-3 [&_strong]:font-strong [&_ul]:list-disc [&_ul]:pl-6 [&_ul:not(:first-child)]:mt-1.5 [&_ol:not(:first-child)]:mt-1.5';

function renderContent(node: RichTextNode): ReactNode {
  // Nodes have no ids; they never move within a text that is only read.
  return (node.content ?? []).map((child, index) => <Node key={`${index} ${child.type}`} node={child} />);
}

function Node({ node }: { readonly node: RichTextNode }): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{renderContent(node)}</p>;
    case 'heading':
      // A block's title is h3; headings within its text come under it.
      return <h4>{renderContent(node)}</h4>;
    case 'bulletList':
      return <ul>{renderContent(node)}</ul>;
    case 'orderedList':
      return <ol>{renderContent(node)}</ol>;
    case 'listItem':
      return <li>{renderContent(node)}</li>;
    case 'hardBreak':
      return <br />;
    case 'itemReference':
      return typeof node.attrs?.id === 'string' ? (
        <span className="rounded-mark bg-accent-soft px-0.5">
          <ReferenceText id={node.attrs.id} />
        </span>
      ) : null;
    case 'text':
      return (node.marks ?? []).reduceRight<ReactNode>(
        (inner, mark) => renderMark(mark, inner),
        node.text ?? '',
      );
    default:
      return null;
  }
}

type Mark = NonNullable<RichTextNode['marks']>[number];

function renderMark(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'link':
      return (
        <a href={mark.attrs?.href} target="_blank" rel="noopener noreferrer">
          {inner}
        </a>
      );
    default:
      return inner;
  }
}
