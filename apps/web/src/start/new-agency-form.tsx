'use client';
import type { Locale } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type ComboboxOption, Field, TextInput } from '@kader/ui';
import { FormFrame } from '../forms/form-frame.tsx';
import { LanguageField, PlaceField } from '../forms/place-fields.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWebClient } from '../person/use-web-client.ts';
import { currencyOfCountry } from '../places/currencies-by-country.ts';

interface NewAgencyFormProps {
  readonly countries: readonly ComboboxOption[];
  readonly currencies: readonly ComboboxOption[];
  readonly timeZones: readonly ComboboxOption[];
  /** Where the reader most probably is. */
  readonly country: string;
  readonly locale: Locale;
  /** True for somebody whose name is not known. */
  readonly asksName: boolean;
}

type NewAgencyState = ReturnType<typeof useNewAgency>;

/** Stands for the zone of the country, until another is chosen. */
const zoneOfCountry = 'country';

function useNewAgency({ country, locale, asksName }: NewAgencyFormProps) {
  const t = useT('agency');
  const client = useWebClient(null);
  return useForm({
    initial: {
      personName: '',
      name: '',
      country,
      currency: currencyOfCountry(country),
      timeZone: zoneOfCountry,
      locale,
    },
    labels: {
      personName: t('fields.ownName'),
      name: t('fields.agencyName'),
      country: t('fields.country'),
      currency: t('fields.currency'),
      timeZone: t('fields.timeZone'),
      locale: t('fields.agencyLanguage'),
    },
    check: ({ name, personName }) => ({
      ...(asksName && personName.trim() === '' ? { personName: 'empty' } : {}),
      ...(name.trim() === '' ? { name: 'empty' } : {}),
    }),
    send: async ({ personName, timeZone, ...facts }) => {
      const { slug } = await client.account.createAgency.mutate({
        ...facts,
        ...(timeZone === zoneOfCountry ? {} : { timeZone }),
        ...(asksName ? { personName } : {}),
      });
      window.location.assign(`/${slug}`);
    },
  });
}

/**
 * A new agency: its name, where it works, in which money, zone and language; and of somebody who signed up by an address
 * alone, what they are called. The first thing after it is the first client.
 */
export function NewAgencyForm(props: NewAgencyFormProps) {
  const t = useT('agency');
  const form = useNewAgency(props);
  return (
    <FormFrame form={form} label="new-agency" submit={t('start.create.submit')}>
      <NameFields form={form} asksName={props.asksName} />
      <HabitFields form={form} {...props} />
    </FormFrame>
  );
}

/** What things are called. */
function NameFields({
  form: { values, set, errorOf },
  asksName,
}: {
  readonly form: NewAgencyState;
  readonly asksName: boolean;
}) {
  const t = useT('agency');
  return (
    <>
      {asksName && (
        <Field label={t('fields.ownName')} hint={t('fields.ownNameHint')} error={errorOf('personName')}>
          <TextInput
            name="personName"
            value={values.personName}
            onChange={(personName) => set('personName', personName)}
            maxLength={80}
            required
            autoComplete="name"
          />
        </Field>
      )}
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
    </>
  );
}

/** Where and how the agency works. The country proposes the rest. */
function HabitFields({
  form: { values, set, errorOf },
  countries,
  currencies,
  timeZones,
}: NewAgencyFormProps & { readonly form: NewAgencyState }) {
  const t = useT('agency');

  function chooseCountry(next: string) {
    set('country', next);
    set('currency', currencyOfCountry(next));
  }

  return (
    <>
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
      <PlaceField
        label={t('fields.timeZone')}
        error={errorOf('timeZone')}
        options={[{ value: zoneOfCountry, label: t('fields.timeZoneOfCountry') }, ...timeZones]}
        value={values.timeZone}
        onChange={(zone) => set('timeZone', zone)}
      />
      <LanguageField
        label={t('fields.agencyLanguage')}
        error={errorOf('locale')}
        value={values.locale}
        onChange={(language) => set('locale', language)}
      />
    </>
  );
}
