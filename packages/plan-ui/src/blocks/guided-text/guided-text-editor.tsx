'use client';

import { useT } from '@kader/i18n/react';
import { promptRowId, singleRowId } from '@kader/plan/blocks';
import { orderAt } from '@kader/plan/canonical';
import { isOwnKey, ownPrompt, sectionItemId } from '@kader/plan/document';
import type { BlockInstance } from '@kader/plan/template';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { useFieldWords } from '../../fields/field-words.ts';
import { useHeader, useItem } from '../../plan/use-document.ts';
import { useFrameWord } from '../../plan/use-words.ts';
import type { BlockProps } from '../block-props.ts';
import { useDerivedRow } from '../use-derived-row.ts';
import { StrategicLines } from './strategic-lines.tsx';

/** A guided text while it is written: in an own section prose alone, else what the template asks for. */
export function GuidedTextEditor({ block }: BlockProps) {
  return isOwnKey(block.key) ? <OwnText block={block} /> : <Questions block={block} />;
}

/** The text of an own section, which is called as the section is. */
function OwnText({ block }: { readonly block: BlockInstance }) {
  const t = useT('blocks/guided-text');
  const documentId = useHeader().id;
  const title = useItem(sectionItemId(documentId, block.key))?.fields.title;
  const row = useDerivedRow(promptRowId(documentId, block.key, ownPrompt), {
    collection: 'answers',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <div data-item={row.id} className="@container py-4">
      <FieldEditor
        item={row}
        field="answer"
        label={typeof title === 'string' ? title : undefined}
        placeholder={t('own')}
      />
    </div>
  );
}

/** The lines that stand out, a question after the other, and what the text rests on. */
function Questions({ block }: { readonly block: BlockInstance }) {
  const prompts = block.settings?.prompts ?? [];
  return (
    <>
      {block.settings?.strategicLines === true && <StrategicLines block={block} />}
      {prompts.length > 0 && (
        <ol>
          {prompts.map((prompt, index) => (
            <Question
              key={prompt.key}
              block={block}
              prompt={prompt.key}
              required={prompt.required === true}
              index={index}
            />
          ))}
        </ol>
      )}
      <Basis block={block} />
    </>
  );
}

function Question({
  block,
  prompt,
  required,
  index,
}: {
  readonly block: BlockInstance;
  readonly prompt: string;
  readonly required: boolean;
  readonly index: number;
}) {
  const t = useT('blocks/guided-text');
  const frameWord = useFrameWord();
  const words = `blocks.${block.key}.prompts.${prompt}`;
  const [question, hint] = [frameWord(`${words}.question`), frameWord(`${words}.hint`)];
  const row = useDerivedRow(promptRowId(useHeader().id, block.key, prompt), {
    collection: 'answers',
    block: block.key,
    order: orderAt(index),
  });
  return (
    <li data-item={row.id} aria-label={question?.text} className="border-b py-4 last:border-b-0">
      <div className="flex items-baseline justify-between gap-x-6">
        <h4 lang={question?.lang} className="max-w-measure text-14 font-strong text-balance">
          {question?.text}
        </h4>
        <span className="flex-none text-12 text-ink-faint @max-[560px]/sheet:hidden">
          {t(required ? 'required' : 'optional')}
        </span>
      </div>
      {hint !== null && (
        <p lang={hint.lang} className="mt-0.5 max-w-measure text-13 text-ink-faint">
          {hint.text}
        </p>
      )}
      <div className="@container mt-2">
        <FieldEditor item={row} field="answer" />
      </div>
    </li>
  );
}

function Basis({ block }: { readonly block: BlockInstance }) {
  const words = useFieldWords('textBasis', 'basedOn');
  const row = useDerivedRow(singleRowId(useHeader().id, block.key, 'textBasis'), {
    collection: 'textBasis',
    block: block.key,
    order: orderAt(0),
  });
  return (
    <div data-item={row.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-t py-3 text-13">
      <span aria-hidden="true" className="text-12 text-ink-faint">
        {words.label}
      </span>
      <FieldEditor item={row} field="basedOn" />
    </div>
  );
}
