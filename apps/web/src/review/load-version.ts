import 'server-only';
import { getAgency, orNotFound } from '@kader/api/server';
import type { SharedVersionAnswer } from '@kader/api/types';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { readLocale } from '../language/read-locale.ts';
import type { PlanParams } from '../plan/load-plan.ts';

const load = cache(async (slug: string, planId: string, version: number | undefined) => {
  const [{ caller }, locale] = await Promise.all([getAgency(slug), readLocale()]);
  return await orNotFound(() =>
    caller.review.version({ planId, locale, ...(version === undefined ? {} : { version }) }),
  );
});

/** A shared version with its words in the reader's language: the newest unless one is named. Asked once for the page and its title. */
export async function loadVersion(
  { agency, client, plan }: PlanParams,
  version: string | undefined,
): Promise<SharedVersionAnswer> {
  const answer = await load(agency, plan, version === undefined ? undefined : readNumber(version));
  return answer.client.slug === client ? answer : notFound();
}

/** Reads the number of a version in an address; an address that names none is not found. */
function readNumber(text: string): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : notFound();
}
