import { getViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { loadMyAgencies } from '../../frame/load-frame.ts';
import { PersonFrame } from '../../frame/person-frame.tsx';
import { titledBy } from '../../language/page-title.ts';
import { WithMessages } from '../../language/with-messages.tsx';
import { countryOfBrowser } from '../../places/country-of-browser.ts';
import { countryOptions, currencyOptions } from '../../places/place-options.ts';
import { AgencyChoice } from '../../start/agency-choice.tsx';
import { NewAgencyForm } from '../../start/new-agency-form.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('agency', 'start.title');
}

/** Where somebody chooses among their agencies, or begins one. */
export default async function StartPage() {
  const { person, locale } = await getViewer();
  if (person === null) {
    redirect(`/${locale}/sign-in?next=/start`);
  }
  const [agencies, received] = await Promise.all([loadMyAgencies(), headers()]);
  const t = createTranslator(locale, 'agency');
  return (
    <WithMessages of={['agency']}>
      <PersonFrame>
        <h1 className="heading-31">{t('start.title')}</h1>
        {agencies.length === 0 && (
          <p className="mt-3 max-w-measure text-doc text-ink-soft">{t('start.none')}</p>
        )}
        <AgencyChoice agencies={agencies} locale={locale} />
        <section aria-labelledby="new-agency" id="new" className="mt-12 border-t border-ink pt-5">
          <h2 id="new-agency" className="heading-20">
            {t('start.create.title')}
          </h2>
          <p className="mt-1 mb-6 text-ink-soft">{t('start.create.intro')}</p>
          <NewAgencyForm
            countries={countryOptions(locale)}
            currencies={currencyOptions(locale)}
            country={countryOfBrowser(received.get('accept-language'), locale)}
            locale={locale}
          />
        </section>
      </PersonFrame>
    </WithMessages>
  );
}
