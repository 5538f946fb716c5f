'use client';

import { useT } from '@kader/i18n/react';
import type { PromptScale } from '@kader/plan/template';
import type { Row } from '../../fields/changes-of-field.ts';
import { FieldEditor } from '../../fields/field-editor.tsx';
import { ScaleField } from './scale-field.tsx';

/** What answers a question: the choice on its scale, the words, and who decided when. */
export function AnswerFields({ row, scale }: { readonly row: Row; readonly scale: PromptScale | null }) {
  const t = useT('blocks/question-set');
  return (
    <div className="mt-2 grid gap-2">
      {scale !== null && <ScaleField row={row} scale={scale} />}
      <div className="@container">
        <FieldEditor item={row} field="answer" />
      </div>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-13 text-ink-soft">
        <span aria-hidden="true" className="text-12 text-ink-faint">
          {t('decision')}
        </span>
        <FieldEditor item={row} field="decidedBy" />
        <FieldEditor item={row} field="decidedOn" />
      </div>
    </div>
  );
}
