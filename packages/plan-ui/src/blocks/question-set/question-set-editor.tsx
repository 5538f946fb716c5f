'use client';

import { useT } from '@kader/i18n/react';
import { groupByRing, promptRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import type { BlockInstance, Prompt } from '@kader/plan/template';
import { memo } from 'react';
import { useHeader } from '../../plan/use-document.ts';
import { useFrameWord } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { AnswerFields } from './answer-fields.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { RingList } from './ring-list.tsx';

/** A set of questions while it is answered: those of the template, then one's own. */
export function QuestionSetEditor({ block }: BlockProps) {
  const prompts = block.settings?.prompts ?? [];
  return (
    <>
      {groupByRing(prompts).map(({ ring, questions }) => (
        <RingList key={questions[0]?.key} ring={ring}>
          {questions.map((prompt) => (
            <TemplateQuestion
              key={prompt.key}
              block={block}
              prompt={prompt}
              index={prompts.indexOf(prompt)}
            />
          ))}
        </RingList>
      ))}
      <OwnQuestions block={block} />
    </>
  );
}

const TemplateQuestion = memo(function TemplateQuestion({
  block,
  prompt,
  index,
}: {
  readonly block: BlockInstance;
  readonly prompt: Prompt;
  readonly index: number;
}) {
  const t = useT('blocks/question-set');
  const frameWord = useFrameWord();
  const words = `blocks.${block.key}.prompts.${prompt.key}`;
  const [question, hint] = [frameWord(`${words}.question`), frameWord(`${words}.hint`)];
  const row = useDerivedRow(promptRowId(useHeader().id, block.key, prompt.key), {
    collection: 'questions',
    block: block.key,
    order: orderAt(index),
  });
  return (
    <li data-item={row.id} aria-label={question?.text} className="border-b py-4">
      <div className="flex items-baseline justify-between gap-x-6">
        <h4 lang={question?.lang} className="max-w-measure text-14 font-strong text-balance">
          {question?.text}
        </h4>
        <span className="flex-none text-12 text-ink-faint @max-[560px]/sheet:hidden">
          {t(prompt.required === true ? 'required' : 'optional')}
        </span>
      </div>
      {hint !== null && (
        <p lang={hint.lang} className="mt-0.5 max-w-measure text-13 text-ink-faint">
          {hint.text}
        </p>
      )}
      <AnswerFields row={row} scale={prompt.scale ?? null} />
    </li>
  );
});
