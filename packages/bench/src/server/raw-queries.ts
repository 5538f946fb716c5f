import type pg from 'pg';
import type { Asked } from './raw-requests.ts';

const platformAgencyId = '00000000-0000-7000-8000-000000000001';

async function rowsOf(client: pg.PoolClient, name: string, text: string, values: readonly unknown[]) {
  const { rows } = await client.query({ name, text, values: [...values] });
  return rows as Record<string, unknown>[];
}

/** The items of a plan and nothing else: what the figures of issue 4 were first thought of with. */
export async function openItems(client: pg.PoolClient, { agencyId, planId }: Asked): Promise<unknown> {
  return await rowsOf(
    client,
    'items',
    `select id, collection, parent, block, ord as "order", fields, revisions, removed, origin from document_item
     where agency_id = $1 and document_id = $2`,
    [agencyId, planId],
  );
}

/**
 * All that a plan's screen is given: its items, structure, words in one language, catalogues, people, facts around it.
 * One statement per table, the data as it stands.
 */
export async function openWhole(client: pg.PoolClient, asked: Asked): Promise<unknown> {
  const { agencyId, planId } = asked;
  const [plan] = await rowsOf(client, 'plan', 'select * from document where agency_id = $1 and id = $2', [
    agencyId,
    planId,
  ]);
  const key = [plan?.template_agency_id, plan?.template_id, plan?.template_version];
  const items = await openItems(client, asked);
  const people = await rowsOf(
    client,
    'people',
    'select person_id, kind, name from document_person where agency_id = $1 and document_id = $2',
    [agencyId, planId],
  );
  const [template] = await rowsOf(
    client,
    'template',
    `select v.structure::json as structure, w.words from template_version v join template_words w using (agency_id, template_id, version)
     where v.agency_id = $1 and v.template_id = $2 and v.version = $3 and w.locale = 'en'`,
    key,
  );
  const catalogues = await rowsOf(
    client,
    'catalogues',
    `select key, version, data -> 'entries' as entries, (select json_object_agg(k, v) from jsonb_each(words -> 'en') as w (k, v)
       where k not like '%.explanation') as words
     from catalogue_version where agency_id = $1 and status = 'published'`,
    [platformAgencyId],
  );
  const members = await rowsOf(
    client,
    'members',
    'select user_id, name from membership where agency_id = $1',
    [agencyId],
  );
  const [agency] = await rowsOf(client, 'agency', 'select * from agency where agency_id = $1', [agencyId]);
  const [own] = await rowsOf(client, 'client', 'select * from client where agency_id = $1 and id = $2', [
    agencyId,
    plan?.client_id,
  ]);
  return { plan, items, people, template, catalogues, members, agency, client: own };
}

/** One field of one item, written over whatever was there. */
export async function saveField(client: pg.PoolClient, { agencyId, planId, body }: Asked): Promise<unknown> {
  const [change] = body.changes;
  const [row] = await rowsOf(
    client,
    'save',
    `update document_item set fields = jsonb_set(fields, array[$4::text], $5::jsonb)
     where agency_id = $1 and document_id = $2 and id = $3 returning id`,
    [agencyId, planId, change?.id, change?.field, JSON.stringify(change?.value)],
  );
  return row;
}

/** The plans of an agency as its list shows them, with their reviews, and its clients. */
export async function listPlans(client: pg.PoolClient, { agencyId }: Asked): Promise<unknown> {
  const clients = await rowsOf(
    client,
    'clients',
    'select id, name, slug, trade, country, currency, default_locale, archived_at from client where agency_id = $1 order by name',
    [agencyId],
  );
  const plans = await rowsOf(
    client,
    'plans',
    `select d.id, d.title, d.locale, c.name, c.slug, d.filled, d.required, d.errors, d.warnings, d.updated_at, m.name as updated_by
     from document d join client c on c.agency_id = d.agency_id and c.id = d.client_id
     left join membership m on m.agency_id = d.agency_id and m.user_id = d.updated_by
     where d.agency_id = $1 order by d.updated_at desc`,
    [agencyId],
  );
  const reviews = await rowsOf(
    client,
    'reviews',
    'select document_id, version_number, outcome, closed_at, hash from review where agency_id = $1',
    [agencyId],
  );
  return { clients, plans, reviews };
}
