import { getAgency } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { PageHeader, TextLink } from '@kader/ui';
import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { loadHome } from '../../../../../../../../frame/load-frame.ts';
import { titledBy } from '../../../../../../../../language/page-title.ts';
import { readLocale } from '../../../../../../../../language/read-locale.ts';
import { CopyPlanForm } from '../../../../../../../../life/copy-plan-form.tsx';
import { splitHome } from '../../../../../../../../life/split-archived.ts';
import type { PlanParams } from '../../../../../../../../plan/load-plan.ts';

interface Props {
  readonly params: Promise<PlanParams>;
}

const titleMax = 160;

export function generateMetadata(): Promise<Metadata> {
  return titledBy('life', 'copy.title');
}

/** A copy of a plan: its title, for whom, and whether its dates move. */
export default async function CopyPlanPage({ params }: Props) {
  const { agency: slug, client: clientSlug, plan: planId } = await params;
  const [{ permissions }, home, locale] = await Promise.all([getAgency(slug), loadHome(slug), readLocale()]);
  const plan = home.plans.find(({ id, client }) => id === planId && client.slug === clientSlug);
  if (plan === undefined || !permissions.includes('plan.document:create')) {
    notFound();
  }
  const t = createTranslator(locale, 'life');
  const inContent = createTranslator(plan.locale, 'life');
  const whole = inContent('copy.copyTitle', { title: plan.title });
  const suffix = inContent('copy.copyTitle', { title: '' });
  const title =
    whole.length > titleMax ? `${plan.title.slice(0, titleMax - suffix.length).trim()}${suffix}` : whole;
  const { clients } = splitHome(home).current;
  const own = clients.some((client) => client.slug === clientSlug) ? [] : [plan.client];
  return (
    <>
      <PageHeader
        className="mb-8"
        title={<span id="copy-plan">{t('copy.title')}</span>}
        eyebrow={
          <TextLink
            look="plain"
            className="inline-flex items-center gap-1.5"
            render={<Link href={`/${slug}/clients/${clientSlug}/plans/${planId}`} />}
          >
            <ArrowLeft aria-hidden="true" className="size-3.5" />
            <span lang={plan.locale}>{plan.title}</span>
          </TextLink>
        }
        summary={t('copy.intro')}
      />
      <CopyPlanForm
        agencySlug={slug}
        plan={{ id: plan.id, clientSlug, locale: plan.locale }}
        title={title}
        clients={[...own, ...clients].map(({ slug: value, name }) => ({ slug: value, name }))}
      />
    </>
  );
}
