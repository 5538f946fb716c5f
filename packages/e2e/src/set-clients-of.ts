import pg from 'pg';
import { agencySlug, type PersonKey, people } from './people.ts';

/** Says which clients a contributor works for; never none, which would mean all. No screen does that yet. */
export async function setClientsOf(person: PersonKey, clientSlugs: readonly [string, ...string[]]) {
  const connectionString = process.env.KADER_E2E_DATABASE;
  if (connectionString === undefined)
    throw new Error('KADER_E2E_DATABASE names no database: run through playwright.config.ts.');
  const database = new pg.Client({ connectionString });
  await database.connect();
  try {
    const given = [agencySlug, people[person].name, clientSlugs];
    const theirs = `membership m join agency a on a.agency_id = m.agency_id and a.slug = $1 and m.name = $2
      join client c on c.agency_id = m.agency_id`;
    await database.query(
      `insert into membership_client (agency_id, user_id, client_id)
       select m.agency_id, m.user_id, c.id from ${theirs} where c.slug = any($3) on conflict do nothing`,
      given,
    );
    await database.query(
      `delete from membership_client kept where (kept.agency_id, kept.user_id, kept.client_id) in
       (select m.agency_id, m.user_id, c.id from ${theirs} where c.slug <> all($3))`,
      given,
    );
  } finally {
    await database.end();
  }
}
