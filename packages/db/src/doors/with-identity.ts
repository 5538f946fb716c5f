import type pg from 'pg';
import { type Database, rolePool } from './database.ts';

declare const identity: unique symbol;

/** What is read before a tenant is known: people, sessions, the directory. Each statement stands for itself. */
export interface IdentityTx {
  readonly [identity]: true;
}

const pools = new WeakMap<IdentityTx, pg.Pool>();

/** For identity repositories only: runs one statement as kader_auth. */
export async function queryIdentity<Row extends pg.QueryResultRow>(
  scope: IdentityTx,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const pool = pools.get(scope);
  if (pool === undefined) {
    throw new Error('This identity scope is over.');
  }
  const { rows } = await pool.query<Row>(text, [...values]);
  return rows;
}

/**
 * Runs `work` on the global tables, with the role that reaches nothing else. No transaction: what must happen together
 * is one statement there, so that the read at every request costs one round trip.
 */
export async function withIdentity<T>(
  database: Database,
  work: (scope: IdentityTx) => Promise<T>,
): Promise<T> {
  const scope = {} as IdentityTx;
  pools.set(scope, rolePool(database, 'auth'));
  try {
    return await work(scope);
  } finally {
    pools.delete(scope);
  }
}
