import { getViewer, publicCaller } from '@kader/api/server';
import { isLocale } from '@kader/i18n';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteFrame } from '../../../../public-site/site-frame.tsx';
import { siteMetadata } from '../../../../public-site/site-metadata.ts';
import { TemplateGallery } from '../../../../public-site/templates/template-gallery.tsx';
import { galleryPage } from '../../../../public-site/templates/template-pages.ts';

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ locale }, { webUrl }] = await Promise.all([params, getViewer()]);
  return isLocale(locale) ? siteMetadata(galleryPage(locale), webUrl) : {};
}

/** The templates of the library, for everybody. */
export default async function GalleryPage({ params }: Props) {
  const [{ locale }, caller] = await Promise.all([params, publicCaller()]);
  if (!isLocale(locale)) {
    notFound();
  }
  return (
    <SiteFrame locale={locale} path="templates">
      <TemplateGallery locale={locale} templates={await caller.library.list({ locale })} />
    </SiteFrame>
  );
}
