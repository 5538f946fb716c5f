import 'server-only';
import { openPlan } from '@kader/api/server';
import type { OpenPlanAnswer } from '@kader/api/types';
import { notFound } from 'next/navigation';
import { cache } from 'react';

/** Parts of a plan's address. */
export interface PlanParams {
  readonly agency: string;
  readonly client: string;
  readonly plan: string;
}

const open = cache(async (slug: string, planId: string) => await openPlan(slug, planId));

/** A plan for its editor; asked once for the page and its title. A plan of another client than the address says is not found. */
export async function loadPlan({ agency, client, plan }: PlanParams): Promise<OpenPlanAnswer> {
  const answer = await open(agency, plan);
  return answer.client.slug === client ? answer : notFound();
}
