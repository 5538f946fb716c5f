'use client';
import { type Locale, languageNames, locales } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { Combobox, type ComboboxOption, Field, Select } from '@kader/ui';
import type { ReactNode } from 'react';

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly error: ReactNode;
}

const languages = locales.map((value) => ({ value, label: languageNames[value] }));

/** One of the five languages. */
export function LanguageField({
  value,
  onChange,
  ...field
}: ChoiceProps & { readonly value: Locale; readonly onChange: (value: Locale) => void }) {
  return (
    <Field kind="choice" {...field}>
      <Select options={languages} value={value} onChange={onChange} />
    </Field>
  );
}

/** A country or a currency, found by typing. */
export function PlaceField({
  options,
  value,
  onChange,
  ...field
}: ChoiceProps & {
  readonly options: readonly ComboboxOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useT('common');
  return (
    <Field kind="choice" {...field}>
      <Combobox
        label={field.label}
        options={options}
        words={{ search: t('actions.search'), empty: t('noResults') }}
        value={value}
        onChange={(next) => next !== null && onChange(next)}
      />
    </Field>
  );
}
