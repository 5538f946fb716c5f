import type { ClientRole } from '@kader/access';
import type { Locale } from '@kader/plan/template';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { expectOne } from './refuse.ts';

/** A person's seat at a client. */
export interface ClientPersonRow {
  readonly clientId: string;
  readonly userId: string;
  readonly role: ClientRole;
  /** Sits on the steering committee. */
  readonly steering: boolean;
  /** Chooses the budget scenario. */
  readonly executive: boolean;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly createdAt: Date;
}

/** People of a client (of all clients without one) who were not removed, by name. Agency side. */
export async function listClientPeople(scope: ScopedTx, clientId?: string): Promise<ClientPersonRow[]> {
  const rows = await prismaOf(scope).clientPerson.findMany({
    where: { agencyId: scope.agencyId, removedAt: null, ...(clientId === undefined ? {} : { clientId }) },
    orderBy: [{ name: 'asc' }, { userId: 'asc' }],
  });
  return rows.map(({ agencyId: _agency, removedAt: _removed, ...row }) => ({
    ...row,
    role: row.role as ClientRole,
    locale: row.locale as Locale,
  }));
}

/**
 * Gives a person a seat. A seat they hold keeps its details but never a lower role than the new one; a removed one
 * comes back with the new details.
 */
export async function addClientPerson(scope: ScopedTx, person: ClientPersonRow): Promise<void> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  const { clientId, userId, ...details } = person;
  const key = { agencyId, clientId, userId };
  const ranks: readonly string[] = ['viewer', 'reviewer', 'approver'];
  const lower = ranks.slice(0, ranks.indexOf(person.role));
  await client.clientPerson.updateMany({
    where: { ...key, removedAt: { not: null } },
    data: { ...details, removedAt: null },
  });
  await client.clientPerson.updateMany({
    where: { ...key, role: { in: [...lower] } },
    data: { role: person.role },
  });
  await client.clientPerson.createMany({ data: [{ ...key, ...details }], skipDuplicates: true });
}

/**
 * Says of an approver whether they choose the scenario, and whether they sit on the steering committee. Throws NOT_FOUND for
 * somebody who does not approve at the client.
 */
export async function setClientSeat(
  scope: ScopedTx,
  { clientId, userId }: Pick<ClientPersonRow, 'clientId' | 'userId'>,
  data: Pick<ClientPersonRow, 'executive' | 'steering'>,
): Promise<void> {
  const where = { agencyId: scope.agencyId, clientId, userId, role: 'approver', removedAt: null };
  expectOne(await prismaOf(scope).clientPerson.updateMany({ where, data }));
}

/** Takes a seat away. Throws NOT_FOUND. */
export async function removeClientPerson(
  scope: ScopedTx,
  seat: { readonly clientId: string; readonly userId: string },
  removedAt: Date,
): Promise<void> {
  const where = { agencyId: scope.agencyId, ...seat, removedAt: null };
  expectOne(await prismaOf(scope).clientPerson.updateMany({ where, data: { removedAt } }));
}

/** Takes every seat that somebody has at clients of the agency away. */
export async function removeFromClients(scope: ScopedTx, userId: string, removedAt: Date): Promise<void> {
  const where = { agencyId: scope.agencyId, userId, removedAt: null };
  await prismaOf(scope).clientPerson.updateMany({ where, data: { removedAt } });
}
