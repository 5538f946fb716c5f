'use client';
import { useT } from '@kader/i18n/react';
import { Field, TextArea } from '@kader/ui';
import { type ReactNode, useState } from 'react';
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
  const [isMissing, setMissing] = useState(false);
  const isEmpty = note.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(isEmpty);
        if (!isEmpty) {
          onSubmit();
        }
      }}
    >
      <p className="text-ink-soft">{t('decide.changesText')}</p>
      <Field
        label={t('decide.note')}
        hint={t('decide.noteHint')}
        error={isMissing && isEmpty ? t('decide.noteMissing') : undefined}
        className="mt-4"
      >
        <TextArea value={note} onChange={onNote} rows={5} maxLength={4000} required />
      </Field>
      {problem}
      <Buttons pending={pending} submit={t('decide.confirmChanges')} onClose={onClose} />
    </form>
  );
}
