import { assertCan, type ClientRole } from '@kader/access';
import {
  getClientBySlug,
  type InvitationRow,
  listInvitations,
  listClientPeople as listSeats,
  withScope,
} from '@kader/db';
import { z } from 'zod';
import { presentInvitation, type SentInvitation } from '../member/present-invitation.ts';
import { defineUseCase } from '../use-case/define-use-case.ts';
import { slugInput } from '../use-case/input-fields.ts';

/** Who stands for a client, and who is invited to. */
export interface ClientPeopleAnswer {
  readonly people: readonly {
    readonly userId: string;
    readonly name: string;
    readonly email: string;
    readonly role: ClientRole;
    /** Chooses the budget scenario. */
    readonly executive: boolean;
    /** Sits on the steering committee. */
    readonly steering: boolean;
  }[];
  /** Newest first; without those that would give somebody what they have. */
  readonly invitations: readonly SentInvitation[];
}

/** People of a client by name, and the invitations that wait for an answer, for those who may invite. Throws NOT_FOUND. */
export const listClientPeople = defineUseCase({
  name: 'list-client-people',
  permission: 'client.people:invite',
  input: z.object({ clientSlug: slugInput }),
  run: async ({ actor, input: { clientSlug }, context }): Promise<ClientPeopleAnswer> =>
    await withScope(context.db, actor, async (scope) => {
      const { id: clientId } = await getClientBySlug(scope, clientSlug);
      assertCan(actor, 'client.people:invite', { clientId });
      const seats = await listSeats(scope, clientId);
      const holds = ({ email, role }: InvitationRow) =>
        seats.some((seat) => seat.email === email && seat.role === role);
      const open = (await listInvitations(scope, clientId)).filter(
        (row) => row.acceptedAt === null && row.revokedAt === null && !holds(row),
      );
      return {
        people: seats.map(({ userId, name, email, role, executive, steering }) => ({
          userId,
          name,
          email,
          role,
          executive,
          steering,
        })),
        invitations: open.map((row) => presentInvitation(row, context.clock())),
      };
    }),
});
