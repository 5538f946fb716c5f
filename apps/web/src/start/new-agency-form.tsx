'use client';
import type { Locale } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type ComboboxOption, Field, TextInput } from '@kader/ui';
import { FormFrame } from '../forms/form-frame.tsx';
import { LanguageField, PlaceField } from '../forms/place-fields.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWebClient } from '../person/use-web-client.ts';
import { currencyOfCountry } from '../places/currencies-by-country.ts';

/** A new agency: its name, where it works, in which money and language. The first thing after it is the first client. */
export function NewAgencyForm({
  countries,
  currencies,
  country,
  locale,
}: {
  readonly countries: readonly ComboboxOption[];
  readonly currencies: readonly ComboboxOption[];
  /** Where the reader most probably is. */
  readonly country: string;
  readonly locale: Locale;
}) {
  const t = useT('agency');
  const client = useWebClient(null);
  const form = useForm({
    initial: { name: '', country, currency: currencyOfCountry(country), locale },
    labels: {
      name: t('fields.agencyName'),
      country: t('fields.country'),
      currency: t('fields.currency'),
      locale: t('fields.agencyLanguage'),
    },
    check: ({ name }) => (name.trim() === '' ? { name: 'empty' } : {}),
    send: async (values) => {
      const { slug } = await client.account.createAgency.mutate(values);
      window.location.assign(`/${slug}`);
    },
  });
  const { values, set, errorOf } = form;

  function chooseCountry(next: string) {
    set('country', next);
    set('currency', currencyOfCountry(next));
  }

  return (
    <FormFrame form={form} label="new-agency" submit={t('start.create.submit')}>
      <Field label={t('fields.agencyName')} hint={t('fields.agencyNameHint')} error={errorOf('name')}>
        <TextInput
          name="name"
          value={values.name}
          onChange={(name) => set('name', name)}
          maxLength={80}
          required
          autoComplete="organization"
        />
      </Field>
      <PlaceField
        label={t('fields.country')}
        hint={t('fields.countryHint')}
        error={errorOf('country')}
        options={countries}
        value={values.country}
        onChange={chooseCountry}
      />
      <PlaceField
        label={t('fields.currency')}
        error={errorOf('currency')}
        options={currencies}
        value={values.currency}
        onChange={(currency) => set('currency', currency)}
      />
      <LanguageField
        label={t('fields.agencyLanguage')}
        error={errorOf('locale')}
        value={values.locale}
        onChange={(language) => set('locale', language)}
      />
    </FormFrame>
  );
}
