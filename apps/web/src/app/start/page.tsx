import { getViewer } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { LinkButton } from '@kader/ui';
import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { loadMyAgencies } from '../../frame/load-frame.ts';
import { PersonFrame } from '../../frame/person-frame.tsx';
import { titledBy } from '../../language/page-title.ts';
import { AgencyChoice } from '../../start/agency-choice.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('agency', 'start.title');
}

/** Where somebody chooses among their agencies. Who has none begins one. */
export default async function StartPage() {
  const { person, locale } = await getViewer();
  if (person === null) {
    redirect(`/${locale}/sign-in?next=/start`);
  }
  const agencies = await loadMyAgencies();
  if (agencies.length === 0) {
    redirect('/start/new');
  }
  const t = createTranslator(locale, 'agency');
  return (
    <PersonFrame>
      <h1 className="heading-31">{t('start.title')}</h1>
      <AgencyChoice agencies={agencies} locale={locale} />
      <LinkButton className="mt-8" icon={<Plus aria-hidden="true" />} render={<Link href="/start/new" />}>
        {t('start.create.title')}
      </LinkButton>
    </PersonFrame>
  );
}
