import { can } from '@kader/access';
import { listBin as findBinned, withScope } from '@kader/db';
import type { Locale } from '@kader/plan/template';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { daysInBin, keptUntil } from './days-in-bin.ts';

/** Something that was deleted and can be taken back. */
export interface BinRow {
  readonly kind: 'plan' | 'client';
  readonly id: string;
  /** Title of the plan or name of the client. */
  readonly name: string;
  readonly locale: Locale;
  readonly client: { readonly name: string; readonly slug: string };
  /** How many plans come back with it. */
  readonly plans: number;
  /** ISO moments. */
  readonly deletedAt: string;
  readonly keptUntil: string;
  readonly deletedBy: string;
}

export interface BinAnswer {
  /** How many days something stays here. */
  readonly days: number;
  readonly rows: readonly BinRow[];
}

/** What lies in the bin of the agency, deleted last first. Plans of a deleted client come back with it, and are not listed. */
export const listBin = defineUseCase({
  name: 'list-bin',
  permission: 'plan.document:restore',
  input: z.undefined(),
  run: async ({ actor, context }): Promise<BinAnswer> => {
    const entries = await withScope(context.db, actor, findBinned);
    const rows = entries
      .filter(({ client }) => can(actor, 'plan.document:restore', { clientId: client.id }))
      .map(({ client, deletedAt, deletedByName, kind, id, name, locale, plans }) => ({
        kind,
        id,
        name,
        locale,
        client: { name: client.name, slug: client.slug },
        plans,
        deletedAt: deletedAt.toISOString(),
        keptUntil: keptUntil(deletedAt).toISOString(),
        deletedBy: deletedByName ?? '',
      }));
    return { days: daysInBin, rows };
  },
});
