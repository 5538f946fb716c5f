'use client';

import { useT } from '@kader/i18n/react';
import { promptRowId, singleRowId } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import { isEntries } from '@kader/plan/fields';
import type { ReactNode } from 'react';
import { isRichText } from '../../fields/field-reader.tsx';
import { ReferenceText } from '../../fields/reference-text.tsx';
import { RichTextReader } from '../../fields/rich-text-reader.tsx';
import { useHeader, useItem, useRows } from '../../plan/use-document.ts';
import { useContentLang, useFrameWord } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';

/** A guided text as it is read: the lines that stand out, then each answered question. Questions without answer are left out. */
export function GuidedTextReader({ block }: BlockProps) {
  const lines = useRows(block, 'strategicLines');
  const answers = useRows(block, 'answers');
  const documentId = useHeader().id;
  const basis = useItem(singleRowId(documentId, block.key, 'textBasis'));
  const basedOn = basis?.fields.basedOn;
  const answered = new Map(answers.map((answer) => [answer.id, answer]));
  const prompts = (block.settings?.prompts ?? []).filter(
    ({ key }) => answered.get(promptRowId(documentId, block.key, key))?.fields.answer !== undefined,
  );
  if (lines.length === 0 && prompts.length === 0) {
    return <EmptyReading />;
  }
  return (
    <div className="border-t border-ink">
      {lines.length > 0 && (
        <ol className="border-b">
          {lines.map((line) => (
            <StrategicLine key={line.id} line={line} />
          ))}
        </ol>
      )}
      {prompts.map(({ key }) => (
        <Answer
          key={key}
          words={`blocks.${block.key}.prompts.${key}.question`}
          answer={answered.get(promptRowId(documentId, block.key, key))}
        />
      ))}
      {isEntries(basedOn) && (
        <Aside label="basedOn">
          <Titles ids={basedOn.map(({ id }) => id)} />
        </Aside>
      )}
    </div>
  );
}

function Answer({ words, answer }: { readonly words: string; readonly answer: Item | undefined }) {
  const question = useFrameWord()(words);
  const lang = useContentLang();
  const text = answer?.fields.answer;
  return (
    <div data-item={answer?.id} className="pt-5">
      {question !== null && (
        <h4 lang={question.lang} className="max-w-measure text-14 font-strong text-balance">
          {question.text}
        </h4>
      )}
      {isRichText(text) && <RichTextReader value={text} lang={lang} className="mt-1" />}
    </div>
  );
}

function StrategicLine({ line }: { readonly line: Item }) {
  const t = useT('blocks/guided-text');
  const lang = useContentLang();
  const { line: text, why, goals } = line.fields;
  return (
    <li data-item={line.id} className="border-t py-3 first:border-t-0">
      <p
        lang={typeof text === 'string' ? lang : undefined}
        className="max-w-measure [font:520_16px/25px_var(--font-doc)]"
      >
        {typeof text === 'string' ? text : t('collections.strategicLines.untitled')}
      </p>
      {isRichText(why) && <RichTextReader value={why} lang={lang} className="mt-1 text-ink-soft" />}
      {isEntries(goals) && (
        <Aside label="serves">
          <Titles ids={goals.map(({ id }) => id)} />
        </Aside>
      )}
    </li>
  );
}

function Aside({ label, children }: { readonly label: 'serves' | 'basedOn'; readonly children: ReactNode }) {
  const t = useT('blocks/guided-text');
  return (
    <p className="mt-2 text-13 text-ink-soft">
      {t(`reading.${label}`)}: {children}
    </p>
  );
}

function Titles({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <ReferenceText id={id} />
    </span>
  ));
}
