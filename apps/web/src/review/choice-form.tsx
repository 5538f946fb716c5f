'use client';
import { useT } from '@kader/i18n/react';
import type { ScenarioType } from '@kader/plan/blocks';
import { Field, TextArea } from '@kader/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useFocusOnWrong } from '../screen/use-focus-on-wrong.ts';
import { Buttons } from './approve-form.tsx';

/** What choosing a scenario means, and why this one: nothing is chosen without saying it. */
export function ChoiceForm({
  scenario,
  reason,
  onReason,
  recorded,
  problem,
  pending,
  onSubmit,
  onClose,
}: {
  readonly scenario: ScenarioType;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** What is recorded of the choice. */
  readonly recorded: ReactNode;
  readonly problem: ReactNode;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}) {
  const t = useT('review');
  // How often it was sent without saying why; counts up so that focus can follow.
  const [missed, setMissed] = useState(0);
  const place = useRef<HTMLFormElement>(null);
  useFocusOnWrong(place, missed);
  const isEmpty = reason.trim() === '';
  return (
    <form
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) {
          setMissed(missed + 1);
        } else {
          onSubmit();
        }
      }}
    >
      <p className="text-ink-soft">{t('choose.text')}</p>
      <Field
        label={t('choose.reason')}
        hint={t('choose.reasonHint')}
        error={missed > 0 && isEmpty ? t('choose.reasonMissing') : undefined}
        className="mt-4"
      >
        <TextArea value={reason} onChange={onReason} rows={4} maxLength={2000} required />
      </Field>
      {recorded}
      <p className="mt-3 text-12 text-ink-faint">{t('choose.final')}</p>
      {problem}
      <Buttons pending={pending} submit={t(`choose.confirm.${scenario}`)} onClose={onClose} />
    </form>
  );
}
