import { getAgency } from '@kader/api/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadHome } from '../../../../frame/load-frame.ts';
import { titledBy } from '../../../../language/page-title.ts';
import { readLocale } from '../../../../language/read-locale.ts';
import { BinScreen } from '../../../../life/bin-screen.tsx';
import { listWords } from '../../../../portfolio/words.ts';

interface Props {
  readonly params: Promise<{ agency: string }>;
  readonly searchParams: Promise<{ client?: string | string[] }>;
}

export function generateMetadata(): Promise<Metadata> {
  return titledBy('life', 'bin.title');
}

/** What was deleted in the agency and can be taken back. `?client=` shows one client's. */
export default async function BinPage({ params, searchParams }: Props) {
  const [{ agency: slug }, { client: wanted }] = await Promise.all([params, searchParams]);
  const [{ agency, permissions, caller }, home, locale] = await Promise.all([
    getAgency(slug),
    loadHome(slug),
    readLocale(),
  ]);
  if (!permissions.includes('plan.document:restore')) {
    notFound();
  }
  const bin = await caller.bin.list();
  const client = home.clients.find((row) => row.slug === wanted) ?? null;
  return <BinScreen agencySlug={slug} words={listWords(locale, agency.timeZone)} {...{ bin, client }} />;
}
