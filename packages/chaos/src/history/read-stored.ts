import type { AcceptedSet } from '@kader/plan/changes';

/** Runs SQL past all walls; as far as pg's client does. */
interface Asking {
  query(text: string, values: readonly unknown[]): Promise<{ readonly rows: readonly AcceptedSet[] }>;
}

/** The sets of a plan after a number, as the database keeps them. */
export async function readStored(
  client: Asking,
  planId: string,
  after: number,
): Promise<readonly AcceptedSet[]> {
  const { rows } = await client.query(
    'select id, seq::float8 as seq, changes from change_set where document_id = $1 and seq > $2 order by seq',
    [planId, after],
  );
  return rows;
}
