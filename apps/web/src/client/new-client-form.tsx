'use client';
import type { Locale } from '@kader/i18n';
import { useT } from '@kader/i18n/react';
import { type ComboboxOption, Field, LinkButton, TextInput, useToast } from '@kader/ui';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { FormFrame } from '../forms/form-frame.tsx';
import { LanguageField, PlaceField } from '../forms/place-fields.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWebClient } from '../person/use-web-client.ts';
import { currencyOfCountry } from '../places/currencies-by-country.ts';

interface NewClientFormProps {
  readonly agency: {
    readonly slug: string;
    readonly country: string;
    readonly currency: string;
    readonly defaultLocale: Locale;
  };
  readonly countries: readonly ComboboxOption[];
  readonly currencies: readonly ComboboxOption[];
}

function useNewClient({ slug, country, currency, defaultLocale }: NewClientFormProps['agency']) {
  const t = useT('agency');
  const router = useRouter();
  const { client } = useWebClient(slug);
  const toast = useToast();
  return useForm({
    initial: { name: '', trade: '', country, currency, locale: defaultLocale },
    labels: {
      name: t('fields.clientName'),
      trade: t('fields.trade'),
      country: t('fields.country'),
      currency: t('fields.currency'),
      locale: t('fields.language'),
    },
    check: ({ name }) => (name.trim() === '' ? { name: 'empty' } : {}),
    send: async (values) => {
      const created = await client.create.mutate(values);
      toast.show({ tone: 'good', title: t('newClient.created', { name: values.name.trim() }) });
      router.push(`/${slug}/clients/${created.slug}`);
      // The frame lists the clients too.
      router.refresh();
    },
  });
}

/** A new client of an agency; country, currency and language begin with the agency's own. */
export function NewClientForm({ agency, countries, currencies }: NewClientFormProps) {
  const t = useT('agency');
  const tCommon = useT('common');
  const form = useNewClient(agency);
  const { values, set, errorOf } = form;

  function chooseCountry(next: string) {
    set('country', next);
    set('currency', currencyOfCountry(next));
  }

  return (
    <FormFrame
      form={form}
      label="new-client"
      submit={t('newClient.submit')}
      beside={
        <LinkButton look="quiet" size="l" render={<Link href={`/${agency.slug}`} />}>
          {tCommon('actions.cancel')}
        </LinkButton>
      }
    >
      <Field label={t('fields.clientName')} hint={t('fields.clientNameHint')} error={errorOf('name')}>
        <TextInput
          name="name"
          value={values.name}
          onChange={(name) => set('name', name)}
          maxLength={80}
          required
          autoComplete="off"
        />
      </Field>
      <Field
        label={t('fields.trade')}
        note={tCommon('optional')}
        hint={t('fields.tradeHint')}
        error={errorOf('trade')}
      >
        <TextInput
          name="trade"
          value={values.trade}
          onChange={(trade) => set('trade', trade)}
          maxLength={120}
          autoComplete="off"
        />
      </Field>
      <PlaceField
        label={t('fields.country')}
        error={errorOf('country')}
        options={countries}
        value={values.country}
        onChange={chooseCountry}
      />
      <PlaceField
        label={t('fields.currency')}
        hint={t('fields.currencyHint')}
        error={errorOf('currency')}
        options={currencies}
        value={values.currency}
        onChange={(currency) => set('currency', currency)}
      />
      <LanguageField
        label={t('fields.language')}
        hint={t('fields.languageHint')}
        error={errorOf('locale')}
        value={values.locale}
        onChange={(language) => set('locale', language)}
      />
    </FormFrame>
  );
}
