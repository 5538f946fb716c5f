import { getViewer, publicCaller } from '@kader/api/server';
import { isLocale } from '@kader/i18n';
import { readTemplateAnswers } from '@kader/plan/template';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteFrame } from '../../../../public-site/site-frame.tsx';
import { siteMetadata } from '../../../../public-site/site-metadata.ts';
import { TemplateGallery } from '../../../../public-site/templates/template-gallery.tsx';
import { galleryPage } from '../../../../public-site/templates/template-pages.ts';

interface Props {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const [{ locale }, { webUrl }] = await Promise.all([params, getViewer()]);
  return isLocale(locale) ? siteMetadata(galleryPage(locale), webUrl) : {};
}

/** The templates of the library, for everybody. The address holds the answers that help to choose one (`readTemplateAnswers`). */
export default async function GalleryPage({ params, searchParams }: Props) {
  const [{ locale }, query, caller] = await Promise.all([params, searchParams, publicCaller()]);
  if (!isLocale(locale)) {
    notFound();
  }
  return (
    <SiteFrame locale={locale} path="templates">
      <TemplateGallery
        locale={locale}
        templates={await caller.library.list({ locale })}
        answers={readTemplateAnswers(query)}
      />
    </SiteFrame>
  );
}
