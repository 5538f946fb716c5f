import type { AgencyRole, ClientRole } from '@kader/access';
import { KaderError } from '@kader/errors';
import type { Locale } from '@kader/plan/template';
import { sqlStates } from '../doors/sql-state.ts';
import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';
import type { NewSession } from '../identity/sessions.ts';
import { consumeToken, registerToken, revokeTokens } from './directory.ts';
import { expectOne, orNotFound, orRefuse } from './refuse.ts';

// Whoever writes to an invitation and to the directory takes them in this order: two who meet wait, and neither is given up.

/** An invitation to the agency (`clientId` null) or to a seat at a client, perhaps for one review. */
export interface InvitationRow {
  readonly id: string;
  readonly clientId: string | null;
  readonly documentId: string | null;
  readonly reviewId: string | null;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly role: AgencyRole | ClientRole;
  readonly locale: Locale;
  readonly tokenHash: string;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: string | null;
  readonly revokedAt: Date | null;
  /** Clients that a contributor will be assigned to; empty = all. */
  readonly assignedClientIds: readonly string[];
  /** When a mail server refused its mail for good; null while nothing is known to be wrong. */
  readonly undeliveredAt: Date | null;
}

type InvitationRecord = Omit<InvitationRow, 'role' | 'locale'> & {
  readonly agencyId: string;
  readonly role: string;
  readonly locale: string;
};

function toRow({ agencyId: _agency, ...record }: InvitationRecord): InvitationRow {
  return { ...record, role: record.role as AgencyRole | ClientRole, locale: record.locale as Locale };
}

export type NewInvitation = Omit<
  InvitationRow,
  'acceptedAt' | 'acceptedBy' | 'revokedAt' | 'assignedClientIds' | 'undeliveredAt'
> & { readonly assignedClientIds?: readonly string[] };

/** Writes an invitation and makes its token resolvable. Throws ALREADY_INVITED for a second open one of an address to the agency itself. Agency side. */
export async function createInvitation(scope: ScopedTx, invitation: NewInvitation): Promise<void> {
  const { id: target, tokenHash: hash, createdAt, expiresAt } = invitation;
  const assignedClientIds = [...(invitation.assignedClientIds ?? [])];
  const data = [{ ...invitation, assignedClientIds, agencyId: scope.agencyId }];
  await orRefuse(prismaOf(scope).invitation.createMany({ data }), { [sqlStates.unique]: 'ALREADY_INVITED' });
  await registerToken(scope, { kind: 'invitation', hash, target, createdAt, expiresAt });
}

/** Throws NOT_FOUND. Agency side or system. */
export async function getInvitation(scope: ScopedTx, id: string): Promise<InvitationRow> {
  const where = { agencyId: scope.agencyId, id };
  return toRow(orNotFound(await prismaOf(scope).invitation.findFirst({ where })));
}

/** Invitations to a client, newest first, also accepted and revoked ones. */
export async function listInvitations(scope: ScopedTx, clientId: string): Promise<InvitationRow[]> {
  const where = { agencyId: scope.agencyId, clientId };
  const rows = await prismaOf(scope).invitation.findMany({ where, orderBy: { createdAt: 'desc' } });
  return rows.map(toRow);
}

/** Invitations to the agency itself that are neither accepted nor revoked, newest first; expired ones too. */
export async function listMemberInvitations(scope: ScopedTx): Promise<InvitationRow[]> {
  const where = { agencyId: scope.agencyId, clientId: null, acceptedAt: null, revokedAt: null };
  const rows = await prismaOf(scope).invitation.findMany({ where, orderBy: { createdAt: 'desc' } });
  return rows.map(toRow);
}

type Accepted = Pick<InvitationRow, 'id' | 'tokenHash' | 'clientId' | 'email'>;

/**
 * Marks an invitation as accepted by a user and uses its token up, and puts that user in every place among the approvers
 * of the client's reviews that waits for their address: one mail answered answers for all. Throws LINK_USED unless this call is the one that used it.
 */
export async function acceptInvitation(
  scope: ScopedTx,
  invitation: Accepted,
  acceptedBy: string,
  acceptedAt: Date,
): Promise<void> {
  await markAccepted(scope, invitation, acceptedBy, acceptedAt);
  if (!(await consumeToken(scope, 'invitation', invitation.tokenHash, acceptedAt))) {
    throw new KaderError('LINK_USED');
  }
  await takePlaces(scope, invitation, acceptedBy);
}

/**
 * The same for somebody who has no account yet: makes it, for the invited address and under `newUserId`, and begins its
 * first session in the same transaction. Throws LINK_USED as above, and UNAUTHENTICATED when the address has an account:
 * whose it is signs in first.
 */
export async function joinByInvitation(
  scope: ScopedTx,
  invitation: Accepted,
  newUserId: string,
  session: NewSession,
): Promise<void> {
  const { tokenHash, createdAt, expires, userAgent } = session;
  await markAccepted(scope, invitation, newUserId, createdAt);
  const rows = await prismaOf(scope).$queryRaw<{ outcome: string }[]>`
    select app.join_by_invitation(${invitation.tokenHash}, ${createdAt}::timestamptz, ${newUserId}::uuid, ${tokenHash},
      ${expires}::timestamptz, ${userAgent}) as outcome`;
  if (rows[0]?.outcome !== 'joined') {
    throw new KaderError(rows[0]?.outcome === 'known' ? 'UNAUTHENTICATED' : 'LINK_USED');
  }
  await takePlaces(scope, invitation, newUserId);
}

async function markAccepted(
  scope: ScopedTx,
  { id }: Accepted,
  acceptedBy: string,
  acceptedAt: Date,
): Promise<void> {
  const where = { agencyId: scope.agencyId, id, acceptedAt: null, revokedAt: null };
  const { count } = await prismaOf(scope).invitation.updateMany({ where, data: { acceptedAt, acceptedBy } });
  if (count === 0) {
    throw new KaderError('LINK_USED');
  }
}

async function takePlaces(scope: ScopedTx, { clientId, email }: Accepted, userId: string): Promise<void> {
  const where = {
    agencyId: scope.agencyId,
    userId: null,
    invitation: { clientId, email, revokedAt: null },
  };
  await prismaOf(scope).reviewApprover.updateMany({ where, data: { userId } });
}

/**
 * Gives an open invitation another token; earlier ones stop working. For whoever sends the mail: the token is made then,
 * and only its hash is kept. Throws NOT_FOUND when the invitation is not open.
 */
export async function replaceInvitationToken(
  scope: ScopedTx,
  invitation: Pick<InvitationRow, 'id' | 'expiresAt'>,
  tokenHash: string,
  at: Date,
): Promise<void> {
  const { id, expiresAt } = invitation;
  const open = { agencyId: scope.agencyId, id, acceptedAt: null, revokedAt: null };
  expectOne(await prismaOf(scope).invitation.updateMany({ where: open, data: { tokenHash } }));
  await revokeTokens(scope, 'invitation', id, at);
  await registerToken(scope, { kind: 'invitation', hash: tokenHash, target: id, createdAt: at, expiresAt });
}

/**
 * Lets an invitation that is neither accepted nor revoked run anew, in the name of whoever sends it again; what is known
 * of an earlier mail is forgotten. Throws NOT_FOUND.
 */
export async function renewInvitation(
  scope: ScopedTx,
  id: string,
  renewed: { readonly invitedBy: string; readonly expiresAt: Date },
): Promise<void> {
  const where = { agencyId: scope.agencyId, id, acceptedAt: null, revokedAt: null };
  const data = { ...renewed, undeliveredAt: null };
  expectOne(await prismaOf(scope).invitation.updateMany({ where, data }));
}

/** Notes that a mail server refused the mail of an invitation for good. */
export async function markUndelivered(scope: ScopedTx, id: string, undeliveredAt: Date): Promise<void> {
  const where = { agencyId: scope.agencyId, id };
  await prismaOf(scope).invitation.updateMany({ where, data: { undeliveredAt } });
}

/** Takes an open invitation back; its link stops working. Throws NOT_FOUND. */
export async function revokeInvitation(scope: ScopedTx, id: string, revokedAt: Date): Promise<void> {
  const open = { agencyId: scope.agencyId, id, acceptedAt: null, revokedAt: null };
  expectOne(await prismaOf(scope).invitation.updateMany({ where: open, data: { revokedAt } }));
  await revokeTokens(scope, 'invitation', id, revokedAt);
}

/** Takes back what is open of the invitations to a review that is over; their links stop working. */
export async function revokeInvitationsTo(scope: ScopedTx, reviewId: string, revokedAt: Date): Promise<void> {
  await revokeWhere(scope, { reviewId }, revokedAt);
}

/** Takes back what somebody sent, and is still open, of the invitations to the agency itself in these roles. */
export async function revokeMemberInvitationsBy(
  scope: ScopedTx,
  invitedBy: string,
  roles: readonly AgencyRole[],
  revokedAt: Date,
): Promise<void> {
  await revokeWhere(scope, { clientId: null, invitedBy, role: { in: [...roles] } }, revokedAt);
}

async function revokeWhere(
  scope: ScopedTx,
  which:
    | { readonly reviewId: string }
    | { readonly clientId: null; readonly invitedBy: string; readonly role: { readonly in: string[] } },
  revokedAt: Date,
): Promise<void> {
  const open = { agencyId: scope.agencyId, ...which, acceptedAt: null, revokedAt: null };
  const select = { id: true };
  const revoked = await prismaOf(scope).invitation.updateManyAndReturn({
    where: open,
    data: { revokedAt },
    select,
  });
  for (const { id } of revoked) {
    await revokeTokens(scope, 'invitation', id, revokedAt);
  }
}
