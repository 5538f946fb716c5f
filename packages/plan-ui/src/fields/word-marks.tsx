import { diffWords } from '@kader/plan/diff';

/** One of two texts, with the words marked that the other does not have. */
export function MarkedText({
  text,
  other,
  lang,
}: {
  readonly text: string;
  readonly other: string;
  readonly lang?: string | undefined;
}) {
  return (
    <span lang={lang} className="whitespace-pre-line">
      {diffWords(other, text)
        .filter(({ kind }) => kind !== 'removed')
        // Pieces have no ids; they never move within a text that is only read.
        .map((part, index) => (
          <Piece key={`${index} ${part.kind}`} marked={part.kind === 'added'} text={part.text} />
        ))}
    </span>
  );
}

function Piece({ marked, text }: { readonly marked: boolean; readonly text: string }) {
  // The space before a word is no part of what differs.
  const words = text.trimStart();
  return marked ? (
    <>
      {text.slice(0, text.length - words.length)}
      <mark className="rounded-mark bg-warn-soft font-strong text-ink underline decoration-warn decoration-2 underline-offset-3">
        {words}
      </mark>
    </>
  ) : (
    text
  );
}
