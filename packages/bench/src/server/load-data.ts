import type { PlanDocument } from '@kader/plan/document';
import type pg from 'pg';
import { v7 } from 'uuid';
import { makePlan } from '../data/make-plan.ts';
import { hashOf } from './hash-of.ts';

/** How much there is. */
export interface DataSize {
  readonly agencies: number;
  /** Of the first agency; the others share the rest. */
  readonly plansOfFirst: number;
  readonly plansOfOthers: number;
  readonly itemsPerPlan: number;
}

/** An agency as a measurement uses it. */
export interface LoadedAgency {
  readonly slug: string;
  readonly agencyId: string;
  readonly planIds: readonly string[];
  /** Token of a session of its planner, as the cookie carries it. */
  readonly token: string;
}

const at = '2027-01-15T09:00:00.000Z';
const clientsPerAgency = 10;
const membersPerAgency = 8;
/** Change sets that each plan has behind it, which its number tells. */
const setsPerPlan = 20;

/** The plan that all others are copies of: ids are unique within a plan, so all may have the same. */
export function modelPlan({ itemsPerPlan }: Pick<DataSize, 'itemsPerPlan'>): PlanDocument {
  return makePlan('0190aaaa-0000-7000-8000-000000000001', itemsPerPlan);
}

/** Puts the items of the model into a table of their own. */
export async function prepareItems(admin: pg.Client, size: DataSize): Promise<void> {
  const plan = modelPlan(size);
  await admin.query('drop table if exists bench_item');
  await admin.query(
    `create table bench_item as
     select r.* from jsonb_to_recordset($1::jsonb) as r
       (id uuid, collection text, "order" text, fields jsonb, revisions jsonb)`,
    [JSON.stringify([...plan.items.values()])],
  );
}

/**
 * Adds agencies from one number to another, each with its people, clients and plans. As the administrator, to
 * whom row-level security does not apply; the statements name every column that the product fills.
 */
export async function loadAgencies(
  admin: pg.Client,
  size: DataSize,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly LoadedAgency[]> {
  const loaded: LoadedAgency[] = [];
  for (let index = from; index < to; index += 1) {
    loaded.push(await loadAgency(admin, index, size));
  }
  await admin.query('analyze');
  return loaded;
}

async function loadAgency(admin: pg.Client, index: number, size: DataSize): Promise<LoadedAgency> {
  const plans = index === 0 ? size.plansOfFirst : size.plansOfOthers;
  const agencyId = v7();
  const slug = `bench-${index}`;
  const members = Array.from({ length: membersPerAgency }, () => v7());
  const clients = Array.from({ length: clientsPerAgency }, () => v7());
  const planIds = Array.from({ length: plans }, () => v7());
  const token = `bench-token-${index}`.padEnd(43, 'x');
  await admin.query('begin');
  await admin.query(
    `insert into agency (agency_id, slug, name, country, default_locale, time_zone, currency, settings, created_at)
     values ($1, $2, $2, 'NL', 'en', 'Europe/Amsterdam', 'EUR', '{}', $3)`,
    [agencyId, slug, at],
  );
  await admin.query(
    `with person as (
       insert into "user" (id, email, name, locale)
       select id, id || '@bench.example', 'Planner ' || n, 'en' from unnest($2::uuid[]) with ordinality as p (id, n)
       returning id, email, name
     )
     insert into membership (agency_id, user_id, role, name, email, locale, created_at)
     select $1, id, 'planner', name, email, 'en', $3 from person`,
    [agencyId, members, at],
  );
  await admin.query(
    `insert into session (token_hash, user_id, audience, user_agent, created_at, last_used_at, expires)
     values ($1, $2, 'web', 'bench', now(), now(), now() + interval '1 day')`,
    [hashOf(token), members[0]],
  );
  await admin.query(
    `insert into client (agency_id, id, slug, name, trade, country, default_locale, currency, created_at)
     select $1, id, 'client-' || n, 'Client ' || n, 'Retail', 'NL', 'en', 'EUR', $3
     from unnest($2::uuid[]) with ordinality as c (id, n)`,
    [agencyId, clients, at],
  );
  await loadPlans(admin, { agencyId, planIds, clients, author: members[0] ?? '' });
  await admin.query('commit');
  return { slug, agencyId, planIds, token };
}

interface PlansOfAgency {
  readonly agencyId: string;
  readonly planIds: readonly string[];
  readonly clients: readonly string[];
  readonly author: string;
}

async function loadPlans(admin: pg.Client, { agencyId, planIds, clients, author }: PlansOfAgency) {
  await admin.query(
    `insert into document (agency_id, id, client_id, kind, title, locale, currency, seq, template_agency_id, template_id,
       template_key, template_version, template_hash, item_count, filled, required, errors, warnings, shared_hash, rolled_seq,
       created_by, created_at, updated_by, updated_at)
     select $1, p.id, ($3::uuid[])[1 + p.n % cardinality($3::uuid[])], 'plan', 'Year plan ' || p.n, 'en', 'EUR', $6,
       t.agency_id, t.template_id, t.template_key, t.version, t.hash, (select count(*) from bench_item), 900, 1000, 0, 12, repeat('a3f1', 16), $6,
       $4, $5, $4, $5::timestamptz + p.n * interval '1 minute'
     from unnest($2::uuid[]) with ordinality as p (id, n)
     cross join (select * from template_version where template_key = 'foursteps' and status = 'published'
       order by version desc limit 1) t`,
    [agencyId, planIds, clients, author, at, setsPerPlan],
  );
  await admin.query(
    `insert into change_set (agency_id, document_id, id, seq, sha256, changes, description, actor_kind, actor_id, actor_name, at)
     select $1, p.id, gen_random_uuid(), n, repeat('a3f1', 16),
       jsonb_build_array(jsonb_build_object('op', 'item.set', 'id', p.id, 'field', 'title', 'value', 'Year plan')),
       '[{"key": "item.set", "params": {"field": "title"}}]', 'member', $3::text, 'Planner 1', $4
     from unnest($2::uuid[]) as p (id) cross join generate_series(1, $5) as n`,
    [agencyId, planIds, author, at, setsPerPlan],
  );
  await admin.query(
    `insert into document_item (agency_id, document_id, id, collection, ord, fields, revisions, removed)
     select $1, p.id, case when i.collection = 'document' then p.id else i.id end, i.collection, i."order", i.fields,
       i.revisions, false
     from unnest($2::uuid[]) as p (id) cross join bench_item i`,
    [agencyId, planIds],
  );
  await admin.query(
    `insert into document_person (agency_id, document_id, person_id, kind, name, shared)
     select $1, p.id, i.id, 'member', 'Planner', false
     from unnest($2::uuid[]) as p (id) cross join bench_item i where i.collection = 'people'`,
    [agencyId, planIds],
  );
}
