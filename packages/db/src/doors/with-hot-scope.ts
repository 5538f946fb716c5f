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
  /** Set by the last statement: it has taken the end of the transaction along. */
  committed: boolean;
}

interface HotStatement {
  readonly name: string;
  readonly text: string;
}

const insides = new WeakMap<HotTx, HotInside>();

function insideOf(scope: HotTx): HotInside {
  const inside = insides.get(scope);
  if (inside === undefined || inside.committed) {
    throw new Error('This scope is over: its transaction has ended.');
  }
  return inside;
}

async function send<Row extends pg.QueryResultRow>(
  { client, namedStatements }: HotInside,
  { name, text }: HotStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const query = { text, values: [...values] };
  const { rows } = await client.query<Row>(namedStatements ? { ...query, name } : query);
  return rows;
}

/** Sends what `work` asks for before it first waits as one message: a message costs more than a small statement does. */
function together<T>({ connection: { stream } }: pg.PoolClient, work: () => T): T {
  stream.cork();
  try {
    return work();
  } finally {
    stream.uncork();
  }
}

/**
 * For hot SQL only: runs one statement. With a name it is prepared once per connection. Statements that are asked for
 * without waiting in between travel together and run one after the other.
 */
export async function queryHot<Row extends pg.QueryResultRow>(
  scope: HotTx,
  statement: HotStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  return await send<Row>(insideOf(scope), statement, values);
}

/**
 * As `queryHot`, for the last statement of a scope and the only one that writes: the end of the transaction travels with it.
 * Answers once it is committed; if it fails, the end rolls back. Afterwards the scope is over.
 */
export async function queryHotLast<Row extends pg.QueryResultRow>(
  scope: HotTx,
  statement: HotStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const inside = insideOf(scope);
  const { client } = inside;
  const [rows] = await together(client, () => {
    const asked = send<Row>(inside, statement, values);
    inside.committed = true;
    return Promise.all([asked, client.query('commit')]);
  });
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

/** Begins, works and commits; the beginning travels with the first statement of the work. */
async function workWithin<T>(
  inside: HotInside,
  scope: HotTx,
  work: (scope: HotTx) => Promise<T>,
): Promise<T> {
  const { client } = inside;
  // Both to their ends: the connection is not given back while the work still goes on.
  const [begun, worked] = await together(client, () =>
    Promise.allSettled([client.query(beginWith(scope.actor)), work(scope)]),
  );
  if (begun.status === 'rejected') {
    throw begun.reason;
  }
  if (worked.status === 'rejected') {
    throw worked.reason;
  }
  if (!inside.committed) {
    await client.query('commit');
  }
  return worked.value;
}

async function runOnce<T>(database: Database, actor: Actor, work: (scope: HotTx) => Promise<T>): Promise<T> {
  const client = await rolePool(database, roleFor(database, actor)).connect();
  const scope = { actor, agencyId: actor.agencyId } as HotTx;
  const inside = { client, namedStatements: database.namedStatements, committed: false };
  insides.set(scope, inside);
  let broken: Error | undefined;
  try {
    return await workWithin(inside, scope, work);
  } catch (error) {
    // Also where the last statement failed, and its commit with it: that rolled back, and once more does no harm.
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
