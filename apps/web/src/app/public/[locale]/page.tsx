import { isLocale } from '@kader/i18n';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgencyPart } from '../../../public-site/landing/agency-part.tsx';
import { ApprovalPart } from '../../../public-site/landing/approval-part.tsx';
import { ClientPart } from '../../../public-site/landing/client-part.tsx';
import { ContentsPart } from '../../../public-site/landing/contents-part.tsx';
import { EndPart, GroundPart } from '../../../public-site/landing/ground-part.tsx';
import { Hero } from '../../../public-site/landing/hero.tsx';
import { Steps } from '../../../public-site/landing/steps.tsx';
import { metadataOf } from '../../../public-site/metadata-of.ts';
import { SiteFrame } from '../../../public-site/site-frame.tsx';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf('', params);
}

/** What Kader is, for somebody who has never heard of it. */
export default async function LandingPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) {
    notFound();
  }
  return (
    <SiteFrame locale={locale} path="">
      <Hero locale={locale} />
      <Steps locale={locale} />
      <ClientPart locale={locale} />
      <ApprovalPart locale={locale} />
      <ContentsPart locale={locale} />
      <AgencyPart locale={locale} />
      <GroundPart locale={locale} />
      <EndPart locale={locale} />
    </SiteFrame>
  );
}
