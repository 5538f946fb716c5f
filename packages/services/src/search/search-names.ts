import type { Actor } from '@kader/access';
import { withHotScope } from '@kader/db';
import { type NameSearch, searchClients, searchPlans, searchSharedPlans } from '@kader/db/hot';
import { cleanLine } from '@kader/plan/canonical';
import type { Locale } from '@kader/plan/template';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { foldWords } from './fold-words.ts';

const limit = 8;

export interface SearchAnswer {
  readonly clients: readonly { readonly id: string; readonly name: string; readonly slug: string }[];
  readonly plans: readonly {
    readonly id: string;
    readonly title: string;
    readonly locale: Locale;
    readonly client: { readonly name: string; readonly slug: string };
  }[];
}

/** Clients that a person knows of, where row-level security does not say so already: those a contributor is assigned to. */
function clientsOf(actor: Actor): readonly string[] | null {
  const bound = actor.kind === 'member' && actor.role === 'contributor' && actor.assignedClientIds.length > 0;
  return bound ? actor.assignedClientIds : null;
}

/**
 * Clients and plans by their names, for whoever may see them: every word typed has to occur, in any case and with or
 * without accents. Without a word, the plans changed last.
 */
export const searchNames = defineUseCase({
  name: 'search-names',
  permission: 'client.workspace:read',
  input: z.object({ query: z.string().max(200) }),
  run: async ({ actor, input: { query }, context }): Promise<SearchAnswer> => {
    const words = foldWords(cleanLine(query));
    const search: NameSearch = { words, clientIds: clientsOf(actor), limit };
    return await withHotScope(context.db, actor, async (scope) => {
      const plans = await (actor.kind === 'clientPerson' ? searchSharedPlans : searchPlans)(scope, search);
      const clients = words.length === 0 ? [] : await searchClients(scope, search);
      return {
        clients: clients.map(({ id, name, slug }) => ({ id, name, slug })),
        plans: plans.map(({ id, name, locale, clientName, clientSlug }) => ({
          id,
          title: name,
          locale,
          client: { name: clientName, slug: clientSlug },
        })),
      };
    });
  },
});
