import type { AgencyRole } from '@kader/access';
import type { Locale } from '@kader/plan/template';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import { expectOne, orNotFound } from './refuse.ts';

/** A person's place in an agency; name, address and language are copies for colleagues to see. */
export interface MembershipRow {
  readonly userId: string;
  readonly role: AgencyRole;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly createdAt: Date;
  /** Clients a contributor is assigned to; empty = all. */
  readonly assignedClientIds: readonly string[];
}

const visible = { clients: { select: { clientId: true } } } as const;

type MembershipRecord = Omit<MembershipRow, 'role' | 'locale' | 'assignedClientIds'> & {
  readonly agencyId: string;
  readonly role: string;
  readonly locale: string;
  readonly removedAt: Date | null;
  readonly clients: readonly { readonly clientId: string }[];
};

function toRow({
  clients,
  agencyId: _agency,
  removedAt: _removed,
  ...record
}: MembershipRecord): MembershipRow {
  return {
    ...record,
    role: record.role as AgencyRole,
    locale: record.locale as Locale,
    assignedClientIds: clients.map((client) => client.clientId),
  };
}

/** Members of the agency who were not removed, by name. */
export async function listMembers(scope: ScopedTx): Promise<MembershipRow[]> {
  const rows = await prismaOf(scope).membership.findMany({
    where: { agencyId: scope.agencyId, removedAt: null },
    include: visible,
    orderBy: [{ name: 'asc' }, { userId: 'asc' }],
  });
  return rows.map(toRow);
}

/** A member who was not removed. Throws NOT_FOUND. */
export async function getMember(scope: ScopedTx, userId: string): Promise<MembershipRow> {
  const where = { agencyId: scope.agencyId, userId, removedAt: null };
  return toRow(orNotFound(await prismaOf(scope).membership.findFirst({ where, include: visible })));
}

/**
 * The agency's owners, held with a member until the transaction ends: who changes one of them meanwhile waits here and then
 * sees what the first did. So the role that somebody was judged by is the one that they have, and of two who would leave
 * the agency without an owner the second finds out.
 */
export async function lockOwnersWith(scope: ScopedTx, member: string): Promise<readonly string[]> {
  const rows = await prismaOf(scope).$queryRaw<{ userId: string; role: string }[]>`
    select user_id as "userId", role from membership
    where agency_id = ${scope.agencyId}::uuid and removed_at is null and (role = 'owner' or user_id = ${member}::uuid)
    order by user_id for update`;
  return rows.flatMap(({ userId, role }) => (role === 'owner' ? [userId] : []));
}

/** Adds a person, or brings a removed one back with these details; an existing member is left as it is. True if added. */
export async function addMember(
  scope: ScopedTx,
  member: Omit<MembershipRow, 'assignedClientIds'>,
): Promise<boolean> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  const { userId, ...details } = member;
  const back = await client.membership.updateMany({
    where: { agencyId, userId, removedAt: { not: null } },
    data: { ...details, removedAt: null },
  });
  const added = await client.membership.createMany({ data: [{ ...member, agencyId }], skipDuplicates: true });
  return back.count + added.count > 0;
}

/** Gives a member another role; it counts from their next request. Throws NOT_FOUND. */
export async function setMemberRole(scope: ScopedTx, userId: string, role: AgencyRole): Promise<void> {
  const where = { agencyId: scope.agencyId, userId, removedAt: null };
  expectOne(await prismaOf(scope).membership.updateMany({ where, data: { role } }));
}

/** Says which clients a contributor works for; none = all. */
export async function assignClients(
  scope: ScopedTx,
  userId: string,
  clientIds: readonly string[],
): Promise<void> {
  const client = prismaOf(scope);
  const { agencyId } = scope;
  await client.membershipClient.deleteMany({ where: { agencyId, userId } });
  await client.membershipClient.createMany({
    data: clientIds.map((clientId) => ({ agencyId, userId, clientId })),
  });
}

/** Ends a membership; the person loses access with their next request. Throws NOT_FOUND. */
export async function removeMember(scope: ScopedTx, userId: string, removedAt: Date): Promise<void> {
  const where = { agencyId: scope.agencyId, userId, removedAt: null };
  expectOne(await prismaOf(scope).membership.updateMany({ where, data: { removedAt } }));
}
