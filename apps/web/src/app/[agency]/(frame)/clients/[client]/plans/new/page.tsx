import { getAgency } from '@kader/api/server';
import { dayIn } from '@kader/i18n';
import { createTranslator } from '@kader/i18n/messages';
import { LinkButton, PageHeader, TextLink } from '@kader/ui';
import { ArrowLeft, FileUp } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { defaultPeriod } from '../../../../../../../client/default-period.ts';
import { NewPlanForm } from '../../../../../../../client/new-plan-form.tsx';
import { loadHome } from '../../../../../../../frame/load-frame.ts';
import { titledBy } from '../../../../../../../language/page-title.ts';
import { readLocale } from '../../../../../../../language/read-locale.ts';
import { currencyOptions } from '../../../../../../../places/place-options.ts';
import { NoTemplates } from '../../../../../../../templates/no-templates.tsx';

interface Props {
  readonly params: Promise<{ agency: string; client: string }>;
  readonly searchParams: Promise<{ template?: string | string[] }>;
}

export function generateMetadata(): Promise<Metadata> {
  return titledBy('client', 'newPlan.title');
}

/** A new plan of a client. `?template=` names the template that is chosen at first. */
export default async function NewPlanPage({ params, searchParams }: Props) {
  const [{ agency: slug, client: clientSlug }, { template: wanted }] = await Promise.all([
    params,
    searchParams,
  ]);
  const [{ agency, permissions, caller }, home, locale] = await Promise.all([
    getAgency(slug),
    loadHome(slug),
    readLocale(),
  ]);
  const client = home.clients.find((row) => row.slug === clientSlug);
  if (client === undefined || !permissions.includes('plan.document:create')) {
    notFound();
  }
  const templates = await caller.template.list({ locale });
  const chosen = templates.find(({ key }) => key === wanted) ?? templates[0];
  const today = dayIn(agency.timeZone, new Date());
  const t = createTranslator(locale, 'client');
  return (
    <>
      <PageHeader
        className="mb-8"
        title={<span id="new-plan">{t('newPlan.title')}</span>}
        eyebrow={
          <TextLink
            look="plain"
            className="inline-flex items-center gap-1.5"
            render={<Link href={`/${slug}/clients/${clientSlug}`} />}
          >
            <ArrowLeft aria-hidden="true" className="size-3.5" />
            {client.name}
          </TextLink>
        }
        summary={t('newPlan.intro')}
        actions={
          permissions.includes('plan.document:import') && (
            <LinkButton
              look="quiet"
              icon={<FileUp aria-hidden="true" />}
              render={<Link href={`/${slug}/clients/${clientSlug}/plans/import`} />}
            >
              {t('import.link')}
            </LinkButton>
          )
        }
      />
      {chosen === undefined ? (
        <NoTemplates t={createTranslator(locale, 'templates')} />
      ) : (
        <NewPlanForm
          agencySlug={slug}
          client={{ slug: clientSlug, currency: client.currency, locale: client.locale }}
          templates={templates.map(({ key, title, audience }) => ({ key, title, audience }))}
          templateKey={chosen.key}
          currencies={currencyOptions(locale)}
          period={defaultPeriod(today)}
          today={today}
        />
      )}
    </>
  );
}
