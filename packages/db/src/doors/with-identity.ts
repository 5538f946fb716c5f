import { createHash } from 'node:crypto';
import type pg from 'pg';
import { type Database, rolePool } from './database.ts';

declare const identity: unique symbol;

/** What is read before a tenant is known: people, sessions, the directory. Each statement stands for itself. */
export interface IdentityTx {
  readonly [identity]: true;
}

interface Inside {
  readonly pool: pg.Pool;
  readonly namedStatements: boolean;
}

const insides = new WeakMap<IdentityTx, Inside>();

/** Names by text. Of the text itself, since a bundler may load this module twice over one pool. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  const name = names.get(text) ?? `identity-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  names.set(text, name);
  return name;
}

/** For identity repositories only: runs one statement as kader_auth. It is prepared once per connection, so its text may not vary. */
export async function queryIdentity<Row extends pg.QueryResultRow>(
  scope: IdentityTx,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const inside = insides.get(scope);
  if (inside === undefined) {
    throw new Error('This identity scope is over.');
  }
  const query = { text, values: [...values] };
  const { rows } = await inside.pool.query<Row>(
    inside.namedStatements ? { ...query, name: nameOf(text) } : query,
  );
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
  insides.set(scope, { pool: rolePool(database, 'auth'), namedStatements: database.namedStatements });
  try {
    return await work(scope);
  } finally {
    insides.delete(scope);
  }
}
