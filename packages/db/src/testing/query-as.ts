import type { Actor } from '@kader/access';
import type pg from 'pg';
import { scopeSettings } from '../doors/scope-settings.ts';
import { withConnection } from '../server/connect.ts';

/**
 * Runs one statement as a database role within an actor's scope (null: no scope), the way a bug or an intruder in the
 * process could: past every repository. Commits. For tests of the walls themselves.
 */
export async function queryAs<Row extends pg.QueryResultRow = pg.QueryResultRow>(
  url: string,
  actor: Actor | null,
  text: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult<Row>> {
  return withConnection(url, async (client) => {
    await client.query('begin');
    if (actor !== null) {
      const { agencyId, side, clientIds, targetId } = scopeSettings(actor);
      await client.query(
        `select set_config('app.agency_id', $1, true), set_config('app.side', $2, true),
           set_config('app.client_ids', $3, true), set_config('app.target_id', $4, true)`,
        [agencyId, side, clientIds, targetId],
      );
    }
    const result = await client.query<Row>(text, [...values]);
    await client.query('commit');
    return result;
  });
}
