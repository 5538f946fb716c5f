import { planNamespaces } from '@kader/plan-ui/plan';
import type { Metadata } from 'next';
import { CompareScreen } from '../../../../../../../compare/compare-screen.tsx';
import { type CompareParams, loadCompare } from '../../../../../../../compare/load-compare.ts';
import { WithMessages } from '../../../../../../../language/with-messages.tsx';
import type { PlanParams } from '../../../../../../../plan/load-plan.ts';

interface Props {
  readonly params: Promise<PlanParams>;
  readonly searchParams: Promise<CompareParams>;
}

async function load({ params, searchParams }: Props) {
  return await loadCompare(await params, await searchParams);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).plan.title };
}

/** Two states of a plan beside each other, for the agency. */
export default async function ComparePage(props: Props) {
  const answer = await load(props);
  return (
    <WithMessages of={[...planNamespaces, 'review']}>
      <CompareScreen key={`${answer.from.version} ${answer.to.version}`} answer={answer} />
    </WithMessages>
  );
}
