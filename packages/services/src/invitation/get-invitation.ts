import type { Actor } from '@kader/access';
import {
  getInvitation as findInvitation,
  getAgency,
  getClient,
  type InvitationRow,
  listMembers,
  listVersions,
  type ResolvedToken,
  resolveToken,
  withIdentity,
  withScope,
} from '@kader/db';
import { sha256Hex } from '@kader/plan/canonical';
import type { Locale } from '@kader/plan/template';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/** What an invitation says before it is accepted. Only `state` is there when the link opens nothing. */
export type InvitationAnswer =
  | { readonly state: 'unknown' | 'used' | 'expired' | 'revoked' }
  | {
      readonly state: 'open';
      readonly agencyName: string;
      readonly clientName: string | null;
      readonly planTitle: string | null;
      readonly inviterName: string;
      readonly name: string;
      readonly email: string;
      readonly locale: Locale;
    };

/** A one-time token as it stands in a link; the database knows its SHA-256 only. */
export const tokenInput = z.string().regex(/^[A-Za-z0-9_-]{22,128}$/);

/** The system in the name of an agency, reading what an invitation is about. */
export function inviting(agencyId: string): Actor {
  return { kind: 'system', agencyId, task: 'accept-invitation' };
}

/** State of a resolved token at a moment. */
function tokenState(token: ResolvedToken | null, now: Date): InvitationAnswer['state'] {
  if (token === null) {
    return 'unknown';
  }
  if (token.revokedAt !== null) {
    return 'revoked';
  }
  if (token.usedAt !== null) {
    return 'used';
  }
  return token.expiresAt !== null && token.expiresAt <= now ? 'expired' : 'open';
}

/** Finds an open invitation by its token; the state otherwise. */
export async function findOpenInvitation(
  context: ServiceContext,
  token: string,
): Promise<
  | { readonly state: 'open'; readonly agencyId: string; readonly invitation: InvitationRow }
  | { readonly state: Exclude<InvitationAnswer['state'], 'open'> }
> {
  const hash = sha256Hex(token);
  const resolved = await withIdentity(context.db, (identity) => resolveToken(identity, 'invitation', hash));
  const state = tokenState(resolved, context.clock());
  if (resolved === null || state !== 'open') {
    return { state: state === 'open' ? 'unknown' : state };
  }
  const { agencyId, target } = resolved;
  const invitation = await withScope(context.db, inviting(agencyId), (scope) =>
    findInvitation(scope, target),
  );
  return { state, agencyId, invitation };
}

/** Reads an invitation without using it up: opening the link changes nothing, since mail scanners open links too. */
export const getInvitation = defineIdentityUseCase({
  name: 'get-invitation',
  permission: 'anyone',
  input: z.object({ token: z.string().max(200) }),
  run: async ({ input: { token }, context }): Promise<InvitationAnswer> => {
    if (!tokenInput.safeParse(token).success) {
      return { state: 'unknown' };
    }
    const found = await findOpenInvitation(context, token);
    if (found.state !== 'open') {
      return { state: found.state };
    }
    const { invitation } = found;
    return await withScope(context.db, inviting(found.agencyId), async (scope) => {
      const { name: agencyName } = await getAgency(scope);
      const client = invitation.clientId === null ? null : await getClient(scope, invitation.clientId);
      // The title that was shared: what the plan is called inside by now is not for whoever holds the link.
      const [shared] = invitation.documentId === null ? [] : await listVersions(scope, invitation.documentId);
      const inviter = (await listMembers(scope)).find(({ userId }) => userId === invitation.invitedBy);
      return {
        state: 'open',
        agencyName,
        clientName: client?.name ?? null,
        planTitle: shared?.title ?? null,
        inviterName: inviter?.name ?? agencyName,
        name: invitation.name,
        email: invitation.email,
        locale: invitation.locale,
      };
    });
  },
});
