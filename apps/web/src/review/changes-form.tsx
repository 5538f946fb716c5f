'use client';
import { useT } from '@kader/i18n/react';
import { SaidForm, type SaidFormProps } from './said-form.tsx';

/** What the client wants changed; nothing goes out without saying it. */
export function ChangesForm(form: SaidFormProps) {
  const t = useT('review');
  const words = {
    intro: t('decide.changesText'),
    label: t('decide.note'),
    hint: t('decide.noteHint'),
    missing: t('decide.noteMissing'),
    submit: t('decide.confirmChanges'),
  };
  return <SaidForm {...form} words={words} rows={5} maxLength={4000} />;
}
