import 'server-only';
import { getAgency, publicCaller } from '@kader/api/server';
import type { AgencyHome, MyAgency } from '@kader/api/types';
import { cache } from 'react';

/** Clients and plans of an agency that the reader may see; asked once for the frame and the page within it. */
export const loadHome = cache(async (slug: string): Promise<AgencyHome> => {
  const { caller } = await getAgency(slug);
  return await caller.agency.home();
});

/** Every agency that the reader belongs to. */
export const loadMyAgencies = cache(async (): Promise<readonly MyAgency[]> => {
  const caller = await publicCaller();
  return await caller.account.agencies();
});
