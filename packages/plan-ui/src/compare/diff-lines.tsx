'use client';

import { useT } from '@kader/i18n/react';
import type { WordPart } from '@kader/plan/diff';
import type { ReactNode } from 'react';
import { useContentLang } from '../plan/use-words.ts';
import type { DiffLine } from './use-diff-words.ts';

/** How differences are shown: one under the other, or before and after in two columns. */
export type DiffView = 'inline' | 'sideBySide';

const gone = 'rounded-mark bg-bad-soft text-ink line-through decoration-bad decoration-1';
const fresh = 'rounded-mark bg-good-soft text-ink underline decoration-good decoration-2 underline-offset-3';

/** The values of one row that differ. */
export function DiffLines({ lines, view }: { readonly lines: readonly DiffLine[]; readonly view: DiffView }) {
  return view === 'inline' ? <InlineLines lines={lines} /> : <Columns lines={lines} />;
}

function InlineLines({ lines }: { readonly lines: readonly DiffLine[] }) {
  const t = useT('history');
  return (
    <ul className="mt-1 grid gap-1.5">
      {lines.map((line) => (
        <li key={line.key} className="[overflow-wrap:anywhere]">
          <span className="text-ink-soft">{line.label}: </span>
          <Content line={line}>
            {isReworded(line) ? (
              <Reworded words={line.words} show="both" />
            ) : (
              <>
                <Value text={line.before} look={gone} tag="del" />
                <span aria-hidden="true"> → </span>
                <span className="sr-only"> {t('compare.now')} </span>
                <Value text={line.after} look={fresh} tag="ins" />
              </>
            )}
          </Content>
        </li>
      ))}
    </ul>
  );
}

function Columns({ lines }: { readonly lines: readonly DiffLine[] }) {
  const t = useT('history');
  return (
    <table className="mt-1 w-full table-fixed border-collapse text-left align-top">
      <thead className="text-12 text-ink-faint">
        <tr>
          <th scope="col" className="w-1/5 py-1 pr-3 font-text">
            <span className="sr-only">{t('compare.changed')}</span>
          </th>
          <th scope="col" className="py-1 pr-3 font-text">
            {t('compare.before')}
          </th>
          <th scope="col" className="py-1 font-text">
            {t('compare.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} className="border-t align-top [overflow-wrap:anywhere]">
            <th scope="row" className="py-1.5 pr-3 font-text text-ink-soft">
              {line.label}
            </th>
            <td className="py-1.5 pr-3">
              <Content line={line}>
                {isReworded(line) ? (
                  <Reworded words={line.words} show="before" />
                ) : (
                  <Value text={line.before} look={gone} tag="del" />
                )}
              </Content>
            </td>
            <td className="py-1.5">
              <Content line={line}>
                {isReworded(line) ? (
                  <Reworded words={line.words} show="after" />
                ) : (
                  <Value text={line.after} look={fresh} tag="ins" />
                )}
              </Content>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type RewordedLine = DiffLine & { readonly words: readonly WordPart[] };

function isReworded(line: DiffLine): line is RewordedLine {
  return line.words !== undefined;
}

function Content({ line, children }: { readonly line: DiffLine; readonly children: ReactNode }) {
  const lang = useContentLang();
  return (
    <span
      lang={line.isContent ? lang : undefined}
      className={line.isContent ? 'font-doc text-16 leading-6' : 'num'}
    >
      {children}
    </span>
  );
}

function Value({
  text,
  look,
  tag: Tag,
}: {
  readonly text: string | null;
  readonly look: string;
  readonly tag: 'del' | 'ins';
}) {
  const t = useT('history');
  return text === null ? (
    <span className="text-ink-faint">{t('compare.empty')}</span>
  ) : (
    <Tag className={`${look} whitespace-pre-line`}>{text}</Tag>
  );
}

/** A text with its words that went and came. */
function Reworded({
  words,
  show,
}: {
  readonly words: readonly WordPart[];
  readonly show: 'both' | 'before' | 'after';
}) {
  const t = useT('history');
  if (words.every(({ kind }) => kind === 'same')) {
    return <span className="text-ink-soft">{t('compare.sameWords')}</span>;
  }
  const hidden = { both: null, before: 'added', after: 'removed' }[show];
  return (
    <span className="whitespace-pre-line">
      {words.map((part, index) =>
        // Pieces have no ids; they never move within a text that is only read.
        part.kind === hidden ? null : <Piece key={`${index} ${part.kind}`} part={part} />,
      )}
    </span>
  );
}

function Piece({ part: { kind, text } }: { readonly part: WordPart }) {
  const words = text.trimStart();
  const space = text.slice(0, text.length - words.length);
  switch (kind) {
    case 'same':
      return text;
    case 'removed':
      return (
        <>
          {space}
          <del className={gone}>{words}</del>
        </>
      );
    case 'added':
      return (
        <>
          {space}
          <ins className={fresh}>{words}</ins>
        </>
      );
  }
}
