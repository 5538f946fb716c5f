import { isLocale } from '@kader/i18n';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { titledBy } from '../../../../language/page-title.ts';
import { LegalPage } from '../../../../legal/legal-page.tsx';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata(): Promise<Metadata> {
  return titledBy('legal', 'privacy.title');
}

/** Which data of people is kept, what for, and for how long. */
export default async function PrivacyPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) {
    notFound();
  }
  return <LegalPage page="privacy" locale={locale} />;
}
