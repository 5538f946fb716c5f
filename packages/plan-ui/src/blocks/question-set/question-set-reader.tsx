'use client';

import { formatDate } from '@kader/i18n';
import { useLocale, useT } from '@kader/i18n/react';
import { groupByRing, promptRowId, scaleOf } from '@kader/plan/blocks';
import type { Item } from '@kader/plan/document';
import type { PromptScale } from '@kader/plan/template';
import { memo } from 'react';
import { isRichText } from '../../fields/field-reader.tsx';
import { RichTextReader } from '../../fields/rich-text-reader.tsx';
import { useHeader, usePersonName, useRows } from '../../plan/use-document.ts';
import { useContentLang, useFrameWord, type Word } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { EmptyReading } from '../empty-reading.tsx';
import { RingList } from './ring-list.tsx';
import { ScaleReading } from './scale-field.tsx';

/** Questions as they are read: each with the choice, the reason and who decided. Those without an answer are left out. */
export function QuestionSetReader({ block }: BlockProps) {
  const t = useT('blocks/question-set');
  const documentId = useHeader().id;
  const frameWord = useFrameWord();
  const lang = useContentLang();
  const answers = new Map(useRows(block, 'questions').map((row) => [row.id, row]));
  const own = useRows(block, 'ownQuestions');
  const asked = (block.settings?.prompts ?? []).flatMap(({ key, scale, ring }) => {
    const row = answers.get(promptRowId(documentId, block.key, key));
    const question = frameWord(`blocks.${block.key}.prompts.${key}.question`);
    return row === undefined ? [] : [{ row, scale: scale ?? null, ring: ring ?? null, question }];
  });
  const added = own.map((row) => {
    const { question } = row.fields;
    const isWritten = typeof question === 'string';
    const text = isWritten ? question : t('collections.ownQuestions.untitled');
    return { row, scale: scaleOf(row), ring: null, question: { text, lang: isWritten ? lang : undefined } };
  });
  const all = [...asked, ...added];
  if (all.length === 0) {
    return <EmptyReading />;
  }
  return (
    <>
      {groupByRing(all).map(({ ring, questions }) => (
        <RingList key={questions[0]?.row.id} ring={ring} className="border-t border-ink">
          {questions.map(({ row, scale, question }) => (
            <Answer key={row.id} row={row} scale={scale} text={question?.text ?? ''} lang={question?.lang} />
          ))}
        </RingList>
      ))}
    </>
  );
}

const Answer = memo(function Answer({
  row,
  scale,
  text,
  lang: questionLang,
}: {
  readonly row: Item;
  readonly scale: PromptScale | null;
  readonly text: string;
  readonly lang: Word['lang'];
}) {
  const lang = useContentLang();
  const { answer } = row.fields;
  return (
    <li data-item={row.id} className="border-b py-3.5 last:border-b-0">
      <h4 lang={questionLang} className="max-w-measure text-14 font-strong text-balance">
        {text}
      </h4>
      {scale !== null && (
        <div className="mt-1.5">
          <ScaleReading row={row} scale={scale} />
        </div>
      )}
      {isRichText(answer) && <RichTextReader value={answer} lang={lang} className="mt-1.5" />}
      <Decision row={row} />
    </li>
  );
});

/** Who decided, and when, as far as it is written. */
function Decision({ row }: { readonly row: Item }) {
  const t = useT('blocks/question-set');
  const locale = useLocale();
  const { decidedBy, decidedOn } = row.fields;
  const name = usePersonName(typeof decidedBy === 'string' ? decidedBy : undefined);
  const date = typeof decidedOn === 'string' ? formatDate(locale, decidedOn) : null;
  if (name === null && date === null) {
    return null;
  }
  return (
    <p className="mt-1.5 text-13 text-ink-faint">
      {name === null
        ? t('reading.decidedOn', { date: date ?? '' })
        : date === null
          ? t('reading.decidedBy', { name })
          : t('reading.decidedByOn', { name, date })}
    </p>
  );
}
