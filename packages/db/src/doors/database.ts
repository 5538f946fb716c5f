import type { Actor } from '@kader/access';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../generated/client.ts';
import { closePool, poolOf } from './pools.ts';

/** URLs by role. A process has only those of its own: web app and auth, admin admin and auth, worker its own. */
export interface DatabaseUrls {
  readonly app?: string;
  readonly admin?: string;
  readonly auth?: string;
  readonly worker?: string;
}

export interface DatabaseOptions {
  /** Named (prepared) statements on hot paths; switch off behind a pooler in transaction mode. Default: on. */
  readonly namedStatements?: boolean;
}

/** The database as a process may use it. Holds no client that others could reach: use `withScope`, `withHotScope`, `withIdentity`. */
export interface Database {
  readonly namedStatements: boolean;
  /** Closes all connections; open transactions end first. */
  close(): Promise<void>;
}

interface Inside {
  readonly urls: DatabaseUrls;
  readonly clients: Map<keyof DatabaseUrls, PrismaClient>;
}

/** On the object, not in this module: a bundler may load the module twice, and both copies must read one database. */
const insideKey = Symbol.for('kader.db.inside');

/** Opens nothing yet: connections are made when a door is first used. */
export function createDatabase(urls: DatabaseUrls, options: DatabaseOptions = {}): Database {
  const clients = new Map<keyof DatabaseUrls, PrismaClient>();
  const inside: Inside = { urls, clients };
  const database: Database = {
    namedStatements: options.namedStatements ?? true,
    close: async () => {
      await Promise.all([...clients.values()].map((client) => client.$disconnect()));
      await Promise.all(Object.values(urls).map((url: string) => closePool(url)));
    },
  };
  Object.defineProperty(database, insideKey, { value: inside });
  return database;
}

function insideOf(database: Database): Inside {
  const { [insideKey]: inside } = database as { [insideKey]?: Inside };
  if (inside === undefined) {
    throw new Error('Not a database made by createDatabase.');
  }
  return inside;
}

/** The plain pool of a role. Throws when this process was not given that role. */
export function rolePool(database: Database, role: keyof DatabaseUrls): pg.Pool {
  const url = insideOf(database).urls[role];
  if (url === undefined) {
    throw new Error(`This process has no database URL for the role ${role}.`);
  }
  return poolOf(url);
}

/** The Prisma client of a role, over the same pool. */
export function roleClient(database: Database, role: keyof DatabaseUrls): PrismaClient {
  const { clients } = insideOf(database);
  const client = clients.get(role) ?? new PrismaClient({ adapter: new PrismaPg(rolePool(database, role)) });
  clients.set(role, client);
  return client;
}

/** Role for an actor's tenant data: staff have their own; everybody else the app's, in the worker the worker's. */
export function roleFor(database: Database, actor: Actor): 'app' | 'admin' | 'worker' {
  if (actor.kind === 'staff') {
    return 'admin';
  }
  return insideOf(database).urls.app === undefined ? 'worker' : 'app';
}

/** Roles whose URLs this process holds. */
export function rolesHeld(database: Database): (keyof DatabaseUrls)[] {
  return Object.keys(insideOf(database).urls) as (keyof DatabaseUrls)[];
}
