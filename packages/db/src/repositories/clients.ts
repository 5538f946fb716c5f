import type { Locale } from '@kader/plan/template';
import { sqlStates } from '../doors/sql-state.ts';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { orNotFound, orRefuse } from './refuse.ts';

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
  readonly agencyId: string;
  readonly defaultLocale: string;
}

function toRow({ agencyId: _agency, ...record }: ClientRecord): ClientRow {
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
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toRow);
}

/** Throws NOT_FOUND. */
export async function getClient(scope: ScopedTx, id: string): Promise<ClientRow> {
  return toRow(
    orNotFound(await prismaOf(scope).client.findFirst({ where: { agencyId: scope.agencyId, id } })),
  );
}

/** Throws NOT_FOUND. */
export async function getClientBySlug(scope: ScopedTx, slug: string): Promise<ClientRow> {
  return toRow(
    orNotFound(await prismaOf(scope).client.findFirst({ where: { agencyId: scope.agencyId, slug } })),
  );
}
