import type { Actor } from '@kader/access';
import pg from 'pg';
import { type Database, roleFor, rolePool } from './database.ts';
import { retryGivenUp } from './retry-given-up.ts';
import { scopeSettings } from './scope-settings.ts';

declare const hot: unique symbol;

/** As `ScopedTx`, for the hot paths: plain SQL over `pg`. One transaction is one or the other, never both. */
export interface HotTx {
  readonly [hot]: true;
  readonly actor: Actor;
  readonly agencyId: string;
}

interface HotInside {
  readonly client: pg.PoolClient;
  readonly namedStatements: boolean;
}

const insides = new WeakMap<HotTx, HotInside>();

/** For hot SQL only: runs one statement. With a name it is prepared once per connection. */
export async function queryHot<Row extends pg.QueryResultRow>(
  scope: HotTx,
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
): Promise<Row[]> {
  const inside = insides.get(scope);
  if (inside === undefined) {
    throw new Error('This scope is over: its transaction has ended.');
  }
  const query = { text: statement.text, values: [...values] };
  const { rows } = await inside.client.query<Row>(
    inside.namedStatements ? { ...query, name: statement.name } : query,
  );
  return rows;
}

/** Start of transaction and settings in one message to the server. */
function beginWith(actor: Actor): string {
  const { agencyId, side, clientIds, targetId } = scopeSettings(actor);
  const set = (name: string, value: string) => `set_config('app.${name}', ${pg.escapeLiteral(value)}, true)`;
  const settings = [
    set('agency_id', agencyId),
    set('side', side),
    set('client_ids', clientIds),
    set('target_id', targetId),
  ];
  return `begin; select ${settings.join(', ')}`;
}

async function runOnce<T>(database: Database, actor: Actor, work: (scope: HotTx) => Promise<T>): Promise<T> {
  const client = await rolePool(database, roleFor(database, actor)).connect();
  const scope = { actor, agencyId: actor.agencyId } as HotTx;
  let broken: Error | undefined;
  try {
    await client.query(beginWith(actor));
    insides.set(scope, { client, namedStatements: database.namedStatements });
    const result = await work(scope);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    insides.delete(scope);
    // A connection that cannot even roll back is thrown away, not lent to the next.
    client.release(broken);
  }
}

/**
 * Runs `work` in one transaction with the settings of `actor`, over plain SQL. Commits when it returns, rolls back when
 * it throws. Runs it again, from the start, when the database gave it up to another transaction (deadlock,
 * serialization), so `work` may have no effects outside.
 */
export async function withHotScope<T>(
  database: Database,
  actor: Actor,
  work: (scope: HotTx) => Promise<T>,
): Promise<T> {
  return await retryGivenUp(() => runOnce(database, actor, work));
}
