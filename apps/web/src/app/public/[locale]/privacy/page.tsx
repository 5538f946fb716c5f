import { isLocale } from '@kader/i18n';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LegalPage } from '../../../../legal/legal-page.tsx';
import { metadataOf } from '../../../../public-site/metadata-of.ts';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf('privacy', params);
}

/** Which data of people is kept, what for, and for how long. */
export default async function PrivacyPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) {
    notFound();
  }
  return <LegalPage page="privacy" locale={locale} />;
}
