import { getViewer, orNotFound, publicCaller } from '@kader/api/server';
import { isLocale } from '@kader/i18n';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { SiteFrame } from '../../../../../public-site/site-frame.tsx';
import { siteMetadata } from '../../../../../public-site/site-metadata.ts';
import { PublicTemplate } from '../../../../../public-site/templates/public-template.tsx';
import { templatePage } from '../../../../../public-site/templates/template-pages.ts';

interface Props {
  readonly params: Promise<{ locale: string; template: string }>;
}

/** The template of the address in its language. Not found: a language or a template that the library does not have. */
const loadTemplate = cache(async (locale: string, templateKey: string) => {
  if (!isLocale(locale)) {
    notFound();
  }
  const caller = await publicCaller();
  return { locale, template: await orNotFound(() => caller.library.get({ templateKey, locale })) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: wanted, template: key } = await params;
  const [{ locale, template }, { webUrl }] = await Promise.all([loadTemplate(wanted, key), getViewer()]);
  return siteMetadata(templatePage(key, template, locale), webUrl);
}

/** A template of the library whole, for everybody. */
export default async function PublicTemplatePage({ params }: Props) {
  const { locale: wanted, template: key } = await params;
  const { locale, template } = await loadTemplate(wanted, key);
  return (
    <SiteFrame locale={locale} path={`templates/${key}`}>
      <PublicTemplate locale={locale} template={template} />
    </SiteFrame>
  );
}
