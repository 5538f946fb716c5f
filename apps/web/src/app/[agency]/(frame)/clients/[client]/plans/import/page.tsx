import { getAgency } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { PageHeader, TextLink } from '@kader/ui';
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { loadHome } from '../../../../../../../frame/load-frame.ts';
import { ImportPlanForm } from '../../../../../../../import/import-plan-form.tsx';
import { titledBy } from '../../../../../../../language/page-title.ts';
import { readLocale } from '../../../../../../../language/read-locale.ts';

interface Props {
  readonly params: Promise<{ agency: string; client: string }>;
}

export function generateMetadata(): Promise<Metadata> {
  return titledBy('client', 'import.title');
}

/** A new plan of a client from a file. */
export default async function ImportPlanPage({ params }: Props) {
  const { agency: slug, client: clientSlug } = await params;
  const [{ permissions }, home, locale] = await Promise.all([getAgency(slug), loadHome(slug), readLocale()]);
  const client = home.clients.find((row) => row.slug === clientSlug);
  if (client === undefined || !permissions.includes('plan.document:import')) {
    notFound();
  }
  const t = createTranslator(locale, 'client');
  return (
    <>
      <PageHeader
        className="mb-8"
        title={t('import.title')}
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
        summary={t('import.intro')}
      />
      <ImportPlanForm agencySlug={slug} clientSlug={clientSlug} />
    </>
  );
}
