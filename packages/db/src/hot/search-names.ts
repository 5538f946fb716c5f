import type { Locale } from '@kader/plan/template';
import { type HotTx, queryHot } from '../doors/with-hot-scope.ts';

export interface FoundClient {
  readonly kind: 'client';
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly archived: boolean;
}

export interface FoundPlan {
  readonly kind: 'plan';
  readonly id: string;
  /** Title as written, in the language of the content. */
  readonly name: string;
  readonly locale: Locale;
  readonly clientName: string;
  readonly clientSlug: string;
  readonly archived: boolean;
}

export interface NameSearch {
  /** Folded words, all of which a name has to hold; none finds everything. See `foldedName`. */
  readonly words: readonly string[];
  /** The only clients in question; null for all that the scope sees. */
  readonly clientIds: readonly string[] | null;
  /** Most hits of each kind. */
  readonly limit: number;
}

/**
 * A name in small letters without accents, as `foldWords` of the services folds what is typed. Compared inside one agency,
 * whose rows the key finds: names need no index of their own.
 */
const foldedName = (name: string) =>
  `translate(regexp_replace(normalize(lower(${name}), NFD), '[\\u0300-\\u036f]', '', 'g'), 'łøđ', 'lod')`;
const holdsWords = (name: string) =>
  `not exists (select 1 from unnest($2::text[]) as word where position(word in ${foldedName(name)}) = 0)`;

const clients = {
  name: 'search-clients',
  text: `
    select 'client' as kind, c.id, c.name, c.slug, c.archived_at is not null as archived
    from client c
    where c.agency_id = $1 and ($3::uuid[] is null or c.id = any ($3)) and ${holdsWords('c.name')}
    order by archived, c.name, c.id limit $4`,
};

const working = {
  name: 'search-plans',
  text: `
    select 'plan' as kind, d.id, d.title as name, d.locale, c.name as "clientName", c.slug as "clientSlug",
      d.archived_at is not null or c.archived_at is not null as archived
    from document d join client c on c.agency_id = d.agency_id and c.id = d.client_id
    where d.agency_id = $1 and ($3::uuid[] is null or d.client_id = any ($3))
      and ${holdsWords("d.title || ' ' || c.name")}
    order by archived, d.updated_at desc, d.id limit $4`,
};

const shared = {
  name: 'search-shared-plans',
  text: `
    select 'plan' as kind, d.id, d.title as name, d.locale, c.name as "clientName", c.slug as "clientSlug",
      false as archived
    from (
      select distinct on (document_id) agency_id, document_id as id, client_id, title, locale, created_at
      from version where agency_id = $1 order by document_id, number desc
    ) d
    join client c on c.agency_id = d.agency_id and c.id = d.client_id
    where ($3::uuid[] is null or d.client_id = any ($3)) and ${holdsWords("d.title || ' ' || c.name")}
    order by d.created_at desc, d.id limit $4`,
};

/** Clients whose names hold the words, by name. On the client side only those of the person. */
export async function searchClients(scope: HotTx, search: NameSearch): Promise<FoundClient[]> {
  return queryHot<FoundClient>(scope, clients, valuesOf(scope, search));
}

/** Plans whose title, together with the client's name, holds the words; changed last first. Agency side. */
export async function searchPlans(scope: HotTx, search: NameSearch): Promise<FoundPlan[]> {
  return queryHot<FoundPlan>(scope, working, valuesOf(scope, search));
}

/** The same among what was shared, under the title that it was shared with. For the client side. */
export async function searchSharedPlans(scope: HotTx, search: NameSearch): Promise<FoundPlan[]> {
  return queryHot<FoundPlan>(scope, shared, valuesOf(scope, search));
}

function valuesOf(scope: HotTx, { words, clientIds, limit }: NameSearch): readonly unknown[] {
  return [scope.agencyId, words, clientIds, limit];
}
