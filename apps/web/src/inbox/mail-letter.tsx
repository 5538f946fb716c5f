import { LinkButton } from '@kader/ui';
import { type LetterPart, readLetter } from './read-letter.ts';

/** A mail set as a letter, from its plain text: what is in it stays text, and the one address in it becomes the button. */
export function MailLetter({ text, lang }: { readonly text: string; readonly lang: string }) {
  return (
    <div lang={lang} className="grid gap-4 rounded border bg-paper-raised px-6 py-7 md:px-10 md:py-9">
      {readLetter(text).map((part) => (
        <Part key={JSON.stringify(part)} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: LetterPart }) {
  switch (part.kind) {
    case 'heading':
      return <h3 className="heading-25">{part.text}</h3>;
    case 'paragraph':
      return <p className="max-w-measure text-16 text-ink">{part.text}</p>;
    case 'quote':
      return (
        <blockquote className="max-w-measure border-l-2 border-line pl-4 text-doc whitespace-pre-line text-ink-soft">
          {part.lines.join('\n')}
        </blockquote>
      );
    case 'facts':
      return <p className="border-y py-3 leading-6 whitespace-pre-line">{part.lines.join('\n')}</p>;
    case 'link':
      return (
        <div className="my-1 grid justify-items-start gap-3">
          <LinkButton look="primary" size="l" render={<a href={part.url}>{part.label}</a>} />
          <p className="text-12 text-ink-faint [overflow-wrap:anywhere]">{part.url}</p>
        </div>
      );
    case 'footer':
      return (
        <p className="max-w-measure text-13 whitespace-pre-line text-ink-faint">{part.lines.join('\n')}</p>
      );
  }
}
