import { listMembershipsOf, type MembershipEntry, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import type { MyAgency } from './agency-home.ts';

/** Every agency and client that the person belongs to, by name of the agency. */
export const listMyAgencies = defineIdentityUseCase({
  name: 'list-my-agencies',
  permission: 'signed-in',
  input: z.undefined(),
  run: async ({ person, context }): Promise<readonly MyAgency[]> => {
    if (person === null) {
      throw new KaderError('UNAUTHENTICATED');
    }
    const entries = await withIdentity(context.db, (identity) => listMembershipsOf(identity, person.userId));
    return entries.flatMap(presentEntry);
  },
});

function presentEntry(entry: MembershipEntry): MyAgency[] {
  const agency = { name: entry.agencyName, slug: entry.agencySlug };
  if (entry.kind === 'member') {
    return [{ ...agency, side: 'agency', role: entry.role }];
  }
  const seats = entry.seats.map(({ clientName, role }) => ({ clientName, role }));
  return seats.length === 0 ? [] : [{ ...agency, side: 'client', seats }];
}
