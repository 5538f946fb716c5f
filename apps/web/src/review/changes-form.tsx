'use client';
import { useT } from '@kader/i18n/react';
import { Field, TextArea } from '@kader/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useFocusOnWrong } from '../screen/use-focus-on-wrong.ts';
import { Buttons } from './approve-form.tsx';

/** What the client wants changed; nothing goes out without saying it. */
export function ChangesForm({
  note,
  onNote,
  problem,
  pending,
  onSubmit,
  onClose,
}: {
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly problem: ReactNode;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}) {
  const t = useT('review');
  // How often it was sent without saying what; counts up so that focus can follow.
  const [missed, setMissed] = useState(0);
  const place = useRef<HTMLFormElement>(null);
  useFocusOnWrong(place, missed);
  const isEmpty = note.trim() === '';
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
      <p className="text-ink-soft">{t('decide.changesText')}</p>
      <Field
        label={t('decide.note')}
        hint={t('decide.noteHint')}
        error={missed > 0 && isEmpty ? t('decide.noteMissing') : undefined}
        className="mt-4"
      >
        <TextArea value={note} onChange={onNote} rows={5} maxLength={4000} required />
      </Field>
      {problem}
      <Buttons pending={pending} submit={t('decide.confirmChanges')} onClose={onClose} />
    </form>
  );
}
