'use client';
import { useT } from '@kader/i18n/react';
import type { ScenarioType } from '@kader/plan/blocks';
import type { ReactNode } from 'react';
import { SaidForm, type SaidFormProps } from './said-form.tsx';

/** What choosing a scenario means, and why this one: nothing is chosen without saying it. */
export function ChoiceForm({
  scenario,
  recorded,
  ...form
}: SaidFormProps & {
  readonly scenario: ScenarioType;
  /** What is recorded of the choice. */
  readonly recorded: ReactNode;
}) {
  const t = useT('review');
  const words = {
    intro: t('choose.text'),
    label: t('choose.reason'),
    hint: t('choose.reasonHint'),
    missing: t('choose.reasonMissing'),
    submit: t(`choose.confirm.${scenario}`),
  };
  return (
    <SaidForm {...form} words={words} rows={4} maxLength={2000}>
      {recorded}
      <p className="mt-3 text-12 text-ink-faint">{t('choose.final')}</p>
    </SaidForm>
  );
}
