import { getAgency } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewClientForm } from '../../../../../client/new-client-form.tsx';
import { titledBy } from '../../../../../language/page-title.ts';
import { readLocale } from '../../../../../language/read-locale.ts';
import { countryOptions, currencyOptions } from '../../../../../places/place-options.ts';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('agency', 'newClient.title');
}

/** A new client's workspace. */
export default async function NewClientPage({ params }: { readonly params: Promise<{ agency: string }> }) {
  const { agency: slug } = await params;
  const [{ agency, permissions }, locale] = await Promise.all([getAgency(slug), readLocale()]);
  if (!permissions.includes('client.workspace:create')) {
    notFound();
  }
  const { country, currency, defaultLocale } = agency;
  const t = createTranslator(locale, 'agency');
  return (
    <>
      <h1 id="new-client" className="heading-25">
        {t('newClient.title')}
      </h1>
      <p className="mt-1 mb-8 max-w-measure text-doc text-ink-soft">{t('newClient.intro')}</p>
      <NewClientForm
        agency={{ slug, country, currency, defaultLocale }}
        countries={countryOptions(locale)}
        currencies={currencyOptions(locale)}
      />
    </>
  );
}
