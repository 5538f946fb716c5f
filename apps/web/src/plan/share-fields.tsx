'use client';
import type { OpenPlanAnswer } from '@kader/api/types';
import { useT } from '@kader/i18n/react';
import type { Finding, FindingTarget } from '@kader/plan/evaluate';
import { useContentLocale } from '@kader/plan-ui/plan';
import { Field, Notice, TextArea } from '@kader/ui';
import { CircleAlert } from 'lucide-react';
import { useRef } from 'react';
import { LanguageField } from '../forms/place-fields.tsx';
import { useFocusOnWrong } from '../screen/use-focus-on-wrong.ts';
import { HeldBack } from './share-held-back.tsx';
import { SharePeople } from './share-people.tsx';
import type { ShareForm, SharePhase, ShareProblems } from './use-share.ts';

export interface ShareFieldsProps {
  readonly formId: string;
  readonly answer: OpenPlanAnswer;
  readonly form: ShareForm;
  readonly phase: SharePhase;
  readonly problems: ShareProblems;
  /** Findings that hold the plan back. */
  readonly holding: readonly Finding[];
  readonly onChange: (form: ShareForm) => void;
  readonly onSubmit: () => void;
  readonly onGo: (target: FindingTarget) => void;
}

/** What a sharing needs: nothing that holds it back, people who decide, and optionally a message. */
export function ShareFields(props: ShareFieldsProps) {
  const { formId, answer, form, phase, problems, holding, onChange, onSubmit, onGo } = props;
  const t = useT('plan');
  const common = useT('common');
  const place = useRef<HTMLFormElement>(null);
  useFocusOnWrong(place, problems);
  return (
    <form
      ref={place}
      id={formId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      className="grid gap-5"
    >
      {holding.length > 0 && <HeldBack findings={holding} onGo={onGo} />}
      <SharePeople {...{ answer, form, problems, onChange }} />
      <Field label={t('share.message')} note={common('optional')} hint={t('share.messageHint')}>
        <TextArea
          value={form.message}
          onChange={(message) => onChange({ ...form, message })}
          maxLength={2000}
          lang={useContentLocale()}
        />
      </Field>
      <LanguageField
        label={t('share.language')}
        hint={t('share.languageHint')}
        error={undefined}
        value={form.locale}
        onChange={(locale) => onChange({ ...form, locale })}
      />
      <div aria-live="polite" className="empty:-mt-5">
        {phase.at === 'saving' && <p className="text-13 text-ink-soft">{t('share.saving')}</p>}
        {phase.at === 'form' && problems.whole !== null && (
          <Notice tone="bad" icon={<CircleAlert aria-hidden="true" />}>
            {problems.whole}
          </Notice>
        )}
      </div>
    </form>
  );
}
