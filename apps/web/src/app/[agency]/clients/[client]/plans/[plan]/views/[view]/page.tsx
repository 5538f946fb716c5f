import { getAgency } from '@kader/api/server';
import { createTranslator } from '@kader/i18n/messages';
import { planNamespaces } from '@kader/plan-ui/plan';
import { planViews } from '@kader/plan-ui/views';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readLocale } from '../../../../../../../../language/read-locale.ts';
import { WithMessages } from '../../../../../../../../language/with-messages.tsx';
import { loadPlan, type PlanParams } from '../../../../../../../../plan/load-plan.ts';
import { titleOfPlan } from '../../../../../../../../plan/title-of-plan.ts';
import { ViewScreen } from '../../../../../../../../views/view-screen.tsx';

interface Props {
  readonly params: Promise<PlanParams & { readonly view: string }>;
}

/** The plan and which view of it is asked for. Clients read versions; a view that does not exist is not found. */
async function load({ params }: Props) {
  const { view: name, ...plan } = await params;
  const view = planViews.find((key) => key === name) ?? notFound();
  const { me } = await getAgency(plan.agency);
  return me.side === 'agency' ? { view, answer: await loadPlan(plan) } : notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ view, answer }, locale] = await Promise.all([load(props), readLocale()]);
  return {
    title: `${createTranslator(locale, 'views')(`names.${view}`)} · ${titleOfPlan(answer.document)}`,
  };
}

/** A plan seen in another way than as its document. */
export default async function ViewPage(props: Props) {
  const { view, answer } = await load(props);
  return (
    <WithMessages of={[...planNamespaces, 'views']}>
      <ViewScreen key={answer.document.id} answer={answer} view={view} />
    </WithMessages>
  );
}
