import { isLocale } from '@kader/i18n';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { metadataOf } from '../../../../public-site/metadata-of.ts';
import { PricingPage } from '../../../../public-site/pricing/pricing-page.tsx';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf('pricing', params);
}

/** What Kader costs. */
export default async function Pricing({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) {
    notFound();
  }
  return <PricingPage locale={locale} />;
}
