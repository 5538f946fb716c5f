import { getViewer } from '@kader/api/server';
import { redirect } from 'next/navigation';
import { loadMyAgencies } from '../frame/load-frame.ts';
import { siteAddress } from '../public-site/site-address.ts';

/** The bare address leads on: to the one agency that a person has, to the choice among several; visitors to the landing page in their language. */
export default async function EntryPage(): Promise<never> {
  const { person, locale } = await getViewer();
  if (person === null) {
    redirect(siteAddress(locale, ''));
  }
  const [only, ...others] = await loadMyAgencies();
  redirect(only !== undefined && others.length === 0 ? `/${only.slug}` : '/start');
}
