import 'server-only';
import { getAgency, orNotFound } from '@kader/api/server';
import type { CompareAnswer } from '@kader/api/types';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { readLocale } from '../language/read-locale.ts';
import type { PlanParams } from '../plan/load-plan.ts';

const load = cache(async (slug: string, planId: string, from: number, to: number | 'working') => {
  const [{ caller }, locale] = await Promise.all([getAgency(slug), readLocale()]);
  return await orNotFound(() => caller.plan.compare({ planId, from, to, locale }));
});

/** What the address compares; without `to` the plan as it is now. */
export interface CompareParams {
  readonly from?: string | string[];
  readonly to?: string | string[];
}

/** Two states of a plan for the agency. An address that names no versions is not found. */
export async function loadCompare(
  { agency, client, plan }: PlanParams,
  { from, to = 'working' }: CompareParams,
): Promise<CompareAnswer> {
  const answer = await load(agency, plan, readNumber(from), to === 'working' ? to : readNumber(to));
  return answer.client.slug === client ? answer : notFound();
}

function readNumber(text: string | string[] | undefined): number {
  return typeof text === 'string' && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : notFound();
}
