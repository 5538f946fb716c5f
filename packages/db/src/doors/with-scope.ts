import type { Actor } from '@kader/access';
import type { Prisma } from '../generated/client.ts';
import { type Database, roleClient, roleFor } from './database.ts';
import { retryGivenUp } from './retry-given-up.ts';
import { scopeSettings } from './scope-settings.ts';

declare const scoped: unique symbol;

/** One transaction on the data that one actor may reach. Repositories take it; it is dead once `withScope` returns. */
export interface ScopedTx {
  readonly [scoped]: true;
  readonly actor: Actor;
  readonly agencyId: string;
}

const clients = new WeakMap<ScopedTx, Prisma.TransactionClient>();

/** Long for a request: PostgreSQL's own statement timeout ends what hangs, and cutting a commit short is worse than waiting. */
const limits = { maxWait: 10_000, timeout: 120_000 };

/** For repositories only: the Prisma client behind a scope. */
export function prismaOf(scope: ScopedTx): Prisma.TransactionClient {
  const client = clients.get(scope);
  if (client === undefined) {
    throw new Error('This scope is over: its transaction has ended.');
  }
  return client;
}

/**
 * Runs `work` in one transaction with the settings of `actor`; row-level security does the rest. Commits when it
 * returns, rolls back when it throws. Runs it again, from the start, when the database gave it up to another transaction
 * (deadlock, serialization), so `work` may have no effects outside: mail, files and rendering do not belong here.
 */
export async function withScope<T>(
  database: Database,
  actor: Actor,
  work: (scope: ScopedTx) => Promise<T>,
): Promise<T> {
  return await retryGivenUp(() => runOnce(database, actor, work));
}

async function runOnce<T>(
  database: Database,
  actor: Actor,
  work: (scope: ScopedTx) => Promise<T>,
): Promise<T> {
  const settings = scopeSettings(actor);
  return roleClient(database, roleFor(database, actor)).$transaction(async (client) => {
    await client.$queryRaw`
      select set_config('app.agency_id', ${settings.agencyId}, true), set_config('app.side', ${settings.side}, true),
        set_config('app.client_ids', ${settings.clientIds}, true), set_config('app.target_id', ${settings.targetId}, true)`;
    const scope = { actor, agencyId: actor.agencyId } as ScopedTx;
    clients.set(scope, client);
    try {
      return await work(scope);
    } finally {
      clients.delete(scope);
    }
  }, limits);
}
