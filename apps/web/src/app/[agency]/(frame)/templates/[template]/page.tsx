import { getAgency, orNotFound } from '@kader/api/server';
import { isLocale } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { PageHeader, TextLink } from '@kader/ui';
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { loadHome } from '../../../../../frame/load-frame.ts';
import { addressPerLocale, LanguageLinks } from '../../../../../language/language-links.tsx';
import { readLocale } from '../../../../../language/read-locale.ts';
import { splitHome } from '../../../../../life/split-archived.ts';
import { TemplateFacts } from '../../../../../templates/template-facts.tsx';
import { RequiredLegend, TemplateWhole } from '../../../../../templates/template-whole.tsx';
import { UseTemplate } from '../../../../../templates/use-template.tsx';

interface Props {
  readonly params: Promise<{ agency: string; template: string }>;
  readonly searchParams: Promise<{ lang?: string | string[] }>;
}

/** The template of the address in the language asked for, else the reader's. */
const loadTemplate = cache(async (slug: string, templateKey: string, wanted: unknown) => {
  const [{ permissions, caller }, locale] = await Promise.all([getAgency(slug), readLocale()]);
  if (!permissions.includes('library.templates:read')) {
    notFound();
  }
  const shown = isLocale(wanted) ? wanted : locale;
  return await orNotFound(() => caller.template.get({ templateKey, locale: shown }));
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ agency, template: key }, { lang }] = await Promise.all([params, searchParams]);
  const [{ frame }, locale] = await Promise.all([loadTemplate(agency, key, lang), readLocale()]);
  const t = createTranslator(locale, 'templates');
  return { title: t('preview.title', { name: frame.words.title ?? key }) };
}

/** A template whole, before one chooses it. `?lang=` shows it in another language. */
export default async function TemplatePage({ params, searchParams }: Props) {
  const [{ agency: slug, template: key }, { lang }] = await Promise.all([params, searchParams]);
  const [template, { permissions }, home, locale] = await Promise.all([
    loadTemplate(slug, key, lang),
    getAgency(slug),
    loadHome(slug),
    readLocale(),
  ]);
  const { frame } = template;
  const { clients } = splitHome(home).current;
  const t = createTranslator(locale, 'templates');
  const tCommon = createTranslator(locale, 'common');
  return (
    <>
      <PageHeader
        eyebrow={
          <TextLink
            look="plain"
            className="inline-flex items-center gap-1.5"
            render={<Link href={`/${slug}/templates`} />}
          >
            <ArrowLeft aria-hidden="true" className="size-3.5" />
            {t('preview.back')}
          </TextLink>
        }
        title={<span lang={frame.locale}>{frame.words.title}</span>}
        summary={<span lang={frame.locale}>{frame.words.description}</span>}
        actions={<UseTemplate agencySlug={slug} templateKey={key} {...{ clients, permissions, locale }} />}
        className="[&_p]:max-w-measure"
      />
      <div className="mt-6">
        <TemplateFacts t={t} template={frame.words} lang={frame.locale} />
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-y py-2 text-13">
        <span className="text-ink-faint">{t('preview.language')}</span>
        <LanguageLinks
          label={tCommon('language.label')}
          current={frame.locale}
          hrefs={addressPerLocale((other) => `/${slug}/templates/${key}?lang=${other}`)}
          className="max-md:-mx-2"
        />
        <RequiredLegend locale={locale} className="lg:ml-auto" />
      </div>
      <TemplateWhole template={template} locale={locale} />
    </>
  );
}
