import type { TestDatabase } from './create-test-database.ts';

/** Every table with rows of agencies: the tenants' own, and those of global ones that name an agency. */
const tablesOfAgencies = `
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'agency_id' order by 1`;

const jobs = `
  select t.identifier || j.payload::text as row from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id where j.payload ->> 'agencyId' = $1::text`;

type Part = 'versions' | 'texts';

/** What is read of a row: which version of it stands where, which any write changes; or all that it says. */
const readings: Readonly<Record<Part, { readonly row: string; readonly rows: string }>> = {
  versions: {
    row: 't.xmin::text || t.ctid::text',
    rows: "md5(coalesce(string_agg(row, ',' order by row), ''))",
  },
  texts: { row: 't::text', rows: "coalesce(string_agg(row, ','), '')" },
};

/** Reads all that there is of an agency, jobs that wait for it included, as one value per table. */
async function readTables(
  database: TestDatabase,
  agencyId: string,
  part: Part,
): Promise<Readonly<Record<string, string>>> {
  const { row, rows: all } = readings[part];
  return await database.asSuperuser(async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(tablesOfAgencies);
    const sources = [
      ...tables.map(({ name }) => ({
        name,
        from: `select ${row} as row from "${name}" t where agency_id = $1::uuid`,
      })),
      { name: 'jobs', from: jobs },
    ];
    const parts = sources.map(
      ({ name, from }) => `select '${name}' as name, ${all} as value from (${from}) rows`,
    );
    const { rows } = await client.query<{ name: string; value: string }>(parts.join(' union all '), [
      agencyId,
    ]);
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  });
}

/** A mark per table of all that there is of an agency: two that are equal mean that nothing was written between them. */
export async function stateOfAgency(
  database: TestDatabase,
  agencyId: string,
): Promise<Readonly<Record<string, string>>> {
  return await readTables(database, agencyId, 'versions');
}

/** Every id in the rows of an agency, wherever in them it stands. */
export async function idsOfAgency(database: TestDatabase, agencyId: string): Promise<ReadonlySet<string>> {
  const text = Object.values(await readTables(database, agencyId, 'texts')).join('\n');
  return new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
}
