import type { Locale } from '@kader/plan/template';
import { sqlStates } from '../doors/sql-state.ts';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { expectOne, orNotFound, orRefuse } from './refuse.ts';

/** A client workspace of an agency. */
export interface ClientRow {
  readonly id: string;
  /** Unique within the agency. */
  readonly slug: string;
  readonly name: string;
  readonly trade: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly defaultLocale: Locale;
  /** ISO 4217. */
  readonly currency: string;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
}

interface ClientRecord extends Omit<ClientRow, 'defaultLocale'> {
  readonly defaultLocale: string;
}

/** Who deleted it, and when, is read through the bin alone: whatever is seen here was not. */
const unread = { agencyId: true, deletedAt: true, deletedBy: true, erasedAt: true } as const;

function toRow(record: ClientRecord): ClientRow {
  return { ...record, defaultLocale: record.defaultLocale as Locale };
}

/** Throws SLUG_TAKEN when another client of the agency has the slug. */
export async function createClient(scope: ScopedTx, client: Omit<ClientRow, 'archivedAt'>): Promise<void> {
  await orRefuse(prismaOf(scope).client.createMany({ data: [{ ...client, agencyId: scope.agencyId }] }), {
    [sqlStates.unique]: 'SLUG_TAKEN',
  });
}

/** Clients by name; on the client side only those of the person. */
export async function listClients(scope: ScopedTx): Promise<ClientRow[]> {
  const rows = await prismaOf(scope).client.findMany({
    where: { agencyId: scope.agencyId },
    omit: unread,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toRow);
}

/** Throws NOT_FOUND. */
export async function getClient(scope: ScopedTx, id: string): Promise<ClientRow> {
  const where = { agencyId: scope.agencyId, id };
  return toRow(orNotFound(await prismaOf(scope).client.findFirst({ where, omit: unread })));
}

/** Throws NOT_FOUND. */
export async function getClientBySlug(scope: ScopedTx, slug: string): Promise<ClientRow> {
  const where = { agencyId: scope.agencyId, slug };
  return toRow(orNotFound(await prismaOf(scope).client.findFirst({ where, omit: unread })));
}

/** Archives a client, or with null takes it back. Its plans stay as they are. Throws NOT_FOUND. */
export async function setClientArchived(scope: ScopedTx, id: string, archivedAt: Date | null): Promise<void> {
  const where = { agencyId: scope.agencyId, id };
  expectOne(await prismaOf(scope).client.updateMany({ where, data: { archivedAt } }));
}
