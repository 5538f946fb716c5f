import { getAgency } from '@kader/api/server';
import type { Metadata } from 'next';
import { loadHome } from '../../../frame/load-frame.ts';
import { readLocale } from '../../../language/read-locale.ts';
import { shownBy } from '../../../life/split-archived.ts';
import { PortfolioScreen } from '../../../portfolio/portfolio-screen.tsx';
import { SharedPlansScreen } from '../../../portfolio/shared-plans-screen.tsx';
import { listWords } from '../../../portfolio/words.ts';

interface Props {
  readonly params: Promise<{ agency: string }>;
  readonly searchParams: Promise<{ show?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agency } = await getAgency((await params).agency);
  return { title: agency.name };
}

/** An agency's home; for a client's person the plans shared with them. */
export default async function AgencyHomePage({ params, searchParams }: Props) {
  const [{ agency: slug }, { show }] = await Promise.all([params, searchParams]);
  const [{ agency, me, permissions }, home, locale] = await Promise.all([
    getAgency(slug),
    loadHome(slug),
    readLocale(),
  ]);
  const words = listWords(locale, agency.timeZone);
  const reader = { side: me.side, name: me.name, permissions };
  if (me.side === 'client') {
    return <SharedPlansScreen agency={agency} home={home} reader={reader} words={words} />;
  }
  return <PortfolioScreen agencySlug={slug} shown={shownBy(show)} {...{ home, reader, words }} />;
}
