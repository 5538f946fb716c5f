import { getAgency } from '@kader/api/server';
import type { TemplateCard } from '@kader/api/types';
import { createTranslator } from '@kader/i18n/messages';
import { readTemplateAnswers } from '@kader/plan/template';
import { PageHeader } from '@kader/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { loadHome } from '../../../../frame/load-frame.ts';
import { titledBy } from '../../../../language/page-title.ts';
import { readLocale } from '../../../../language/read-locale.ts';
import { splitHome } from '../../../../life/split-archived.ts';
import { NoTemplates } from '../../../../templates/no-templates.tsx';
import { TemplateChoice } from '../../../../templates/template-choice.tsx';
import { TemplateList } from '../../../../templates/template-list.tsx';
import { UseTemplate } from '../../../../templates/use-template.tsx';

interface Props {
  readonly params: Promise<{ agency: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export function generateMetadata(): Promise<Metadata> {
  return titledBy('templates', 'gallery.title');
}

/**
 * The templates that plans begin from. The address holds the answers that help to choose one (`readTemplateAnswers`), and
 * in `client` for whom it is chosen, when that is known.
 */
export default async function TemplatesPage({ params, searchParams }: Props) {
  const [{ agency: slug }, query] = await Promise.all([params, searchParams]);
  const [{ permissions, caller }, locale] = await Promise.all([getAgency(slug), readLocale()]);
  if (!permissions.includes('library.templates:read')) {
    notFound();
  }
  const [templates, home] = await Promise.all([caller.template.list({ locale }), loadHome(slug)]);
  const t = createTranslator(locale, 'templates');
  const { clients } = splitHome(home).current;
  const chosen = clients.filter((client) => client.slug === query.client);
  const list = {
    link: Link,
    address: `/${slug}/templates`,
    templates,
    locale,
    beginButton: ({ key }: Pick<TemplateCard, 'key'>) => (
      <UseTemplate
        agencySlug={slug}
        templateKey={key}
        {...{ permissions, locale }}
        clients={chosen.length === 0 ? clients : chosen}
      />
    ),
  };
  const [client] = chosen;
  return (
    <>
      <PageHeader title={t('gallery.title')} summary={t('gallery.intro')} />
      {templates.length === 0 ? (
        <div className="mt-8">
          <NoTemplates t={t} />
        </div>
      ) : (
        <>
          <TemplateChoice
            {...list}
            answers={readTemplateAnswers(query)}
            kept={client === undefined ? {} : { client: client.slug }}
          />
          <TemplateList {...list} />
        </>
      )}
    </>
  );
}
