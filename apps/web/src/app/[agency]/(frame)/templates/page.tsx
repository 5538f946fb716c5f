import { getAgency } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { PageHeader } from '@kader/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { loadHome } from '../../../../frame/load-frame.ts';
import { titledBy } from '../../../../language/page-title.ts';
import { readLocale } from '../../../../language/read-locale.ts';
import { splitHome } from '../../../../life/split-archived.ts';
import { NoTemplates } from '../../../../templates/no-templates.tsx';
import { TemplateList } from '../../../../templates/template-list.tsx';
import { UseTemplate } from '../../../../templates/use-template.tsx';

export function generateMetadata(): Promise<Metadata> {
  return titledBy('templates', 'gallery.title');
}

/** The templates that plans begin from. */
export default async function TemplatesPage({ params }: { readonly params: Promise<{ agency: string }> }) {
  const { agency: slug } = await params;
  const [{ permissions, caller }, locale] = await Promise.all([getAgency(slug), readLocale()]);
  if (!permissions.includes('library.templates:read')) {
    notFound();
  }
  const [templates, home] = await Promise.all([caller.template.list({ locale }), loadHome(slug)]);
  const t = createTranslator(locale, 'templates');
  return (
    <>
      <PageHeader title={t('gallery.title')} summary={t('gallery.intro')} />
      {templates.length === 0 ? (
        <div className="mt-8">
          <NoTemplates t={t} />
        </div>
      ) : (
        <TemplateList
          link={Link}
          address={`/${slug}/templates`}
          templates={templates}
          locale={locale}
          beginButton={({ key }) => (
            <UseTemplate
              agencySlug={slug}
              templateKey={key}
              {...{ permissions, locale }}
              clients={splitHome(home).current.clients}
            />
          )}
        />
      )}
    </>
  );
}
