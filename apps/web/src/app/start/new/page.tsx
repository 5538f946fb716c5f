import { getViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { loadMyAgencies } from '../../../frame/load-frame.ts';
import { PersonFrame } from '../../../frame/person-frame.tsx';
import { titledBy } from '../../../language/page-title.ts';
import { WithMessages } from '../../../language/with-messages.tsx';
import { countryOfBrowser } from '../../../places/country-of-browser.ts';
import { countryOptions, currencyOptions } from '../../../places/place-options.ts';
import { timeZoneOptions } from '../../../places/time-zone-options.ts';
import { NewAgencyForm } from '../../../start/new-agency-form.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('agency', 'start.create.title');
}

/** A new agency of whoever is signed in. */
export default async function NewAgencyPage() {
  const { person, locale } = await getViewer();
  if (person === null) {
    redirect(`/${locale}/sign-in?next=/start/new`);
  }
  const [agencies, received] = await Promise.all([loadMyAgencies(), headers()]);
  const t = createTranslator(locale, 'agency');
  return (
    <PersonFrame>
      <h1 id="new-agency" className="heading-31">
        {t('start.create.title')}
      </h1>
      <p className="mt-2 mb-8 max-w-measure text-doc text-ink-soft">
        {agencies.length === 0 && `${t('start.none')} `}
        {t('start.create.intro')}
      </p>
      <WithMessages of={['agency']}>
        <NewAgencyForm
          countries={countryOptions(locale)}
          currencies={currencyOptions(locale)}
          timeZones={timeZoneOptions(locale, 'UTC', new Date())}
          country={countryOfBrowser(received.get('accept-language'), locale)}
          locale={locale}
          asksName={person.name === person.email}
        />
      </WithMessages>
    </PersonFrame>
  );
}
