import { type AgencyRole, can } from '@kader/access';
import { listClients, listMemberInvitations, listMembers, withScope } from '@kader/db';
import { z } from 'zod';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { requesterOf } from '../use-case/requester-of.ts';
import { presentInvitation, type SentInvitation } from './present-invitation.ts';

/** Clients that a contributor works for; null = all. Those in the bin are left out, but count: the list can be empty. */
type Assigned = readonly { readonly id: string; readonly name: string }[] | null;

/** Somebody who works at an agency. */
export interface MemberRow {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: AgencyRole;
  /** Whether it is whoever asks. */
  readonly me: boolean;
}

/** Who works at an agency; the rest is there for those who may change it. */
export interface MembersAnswer {
  readonly members: readonly MemberRow[];
  readonly managed: {
    readonly assigned: Readonly<Record<string, Assigned>>;
    readonly invitations: readonly (SentInvitation & { readonly assigned: Assigned })[];
    /** Clients that somebody can be assigned to, by name. */
    readonly clients: readonly { readonly id: string; readonly name: string }[];
  } | null;
}

/** The people of an agency by name. Who works for whom, and who is invited, is told to those who manage members alone. */
export const listAgencyMembers = defineUseCase({
  name: 'list-members',
  permission: 'agency.members:read',
  input: z.undefined(),
  run: async ({ actor, context }): Promise<MembersAnswer> =>
    await withScope(context.db, actor, async (scope) => {
      const rows = await listMembers(scope);
      const me = requesterOf(actor);
      const members = rows.map(({ userId, name, email, role }) => ({
        userId,
        name,
        email,
        role,
        me: userId === me,
      }));
      if (!can(actor, 'agency.members:manage')) {
        return { members, managed: null };
      }
      const clients = (await listClients(scope)).map(({ id, name }) => ({ id, name }));
      const assignedOf = (role: string, ids: readonly string[]): Assigned =>
        role !== 'contributor' || ids.length === 0 ? null : clients.filter(({ id }) => ids.includes(id));
      const invitations = (await listMemberInvitations(scope)).map((row) => ({
        ...presentInvitation(row, context.clock()),
        assigned: assignedOf(row.role, row.assignedClientIds),
      }));
      const assigned = Object.fromEntries(
        rows.map(({ userId, role, assignedClientIds }) => [userId, assignedOf(role, assignedClientIds)]),
      );
      return { members, managed: { assigned, invitations, clients } };
    }),
});
