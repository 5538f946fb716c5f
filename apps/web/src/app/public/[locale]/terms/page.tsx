import { isLocale } from '@kader/i18n';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LegalPage } from '../../../../legal/legal-page.tsx';
import { metadataOf } from '../../../../public-site/metadata-of.ts';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf('terms', params);
}

/** What holds between whoever offers Kader and whoever uses it. */
export default async function TermsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) {
    notFound();
  }
  return <LegalPage page="terms" locale={locale} />;
}
