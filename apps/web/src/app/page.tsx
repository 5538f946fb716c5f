import { getViewer } from '@kader/api/server';
import { redirect } from 'next/navigation';
import { loadMyAgencies } from '../frame/load-frame.ts';

/** The bare address leads on: to the one agency that a person has, to the choice among several, or to sign-in. */
export default async function EntryPage(): Promise<never> {
  const { person, locale } = await getViewer();
  if (person === null) {
    redirect(`/${locale}/sign-in`);
  }
  const [only, ...others] = await loadMyAgencies();
  redirect(only !== undefined && others.length === 0 ? `/${only.slug}` : '/start');
}
