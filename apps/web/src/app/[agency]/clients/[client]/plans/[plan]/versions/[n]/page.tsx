import type { Metadata } from 'next';
import type { PlanParams } from '../../../../../../../../plan/load-plan.ts';
import { loadVersion } from '../../../../../../../../review/load-version.ts';
import { VersionPage } from '../../../../../../../../review/version-page.tsx';

interface Props {
  readonly params: Promise<PlanParams & { readonly n: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  return { title: (await loadVersion(address, address.n)).plan.title };
}

/** A version as its readers see it, with its record and its PDF. */
export default async function PlanVersionPage({ params }: Props) {
  const address = await params;
  return <VersionPage answer={await loadVersion(address, address.n)} />;
}
