import { type Actor, type AgencyRole, agencyRoles } from '@kader/access';
import {
  getInvitation as findInvitation,
  findUserByEmail,
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
import { defineIdentityUseCase, type Person } from '../use-case/define-use-case.ts';
import type { ServiceContext } from '../use-case/service-context.ts';

/** What an invitation says before it is accepted. Every link that opens nothing looks the same. */
export type InvitationAnswer =
  | { readonly state: 'closed' }
  | {
      readonly state: 'open';
      /**
       * How its person gets in: by accepting, when they are signed in or have no account yet; otherwise they sign in
       * first, by a link to that very address. An invitation alone opens nobody's account.
       */
      readonly way: 'accept' | 'signIn';
      readonly agencyName: string;
      /** Null for a place in the agency itself; its role stands in `memberRole` then, which is null otherwise. */
      readonly clientName: string | null;
      readonly memberRole: AgencyRole | null;
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

type TokenState = 'open' | 'unknown' | 'used' | 'expired' | 'revoked';

/** State of a resolved token at a moment. */
function tokenState(token: ResolvedToken | null, now: Date): TokenState {
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
  | { readonly state: Exclude<TokenState, 'open'> }
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

/** Whether an invitation may be accepted by whoever asks: by the invited person, or by nobody in particular where it makes their account. */
export async function mayAccept(
  context: ServiceContext,
  { email }: InvitationRow,
  person: Person | null,
): Promise<boolean> {
  if (person?.email === email) {
    return true;
  }
  return (await withIdentity(context.db, (identity) => findUserByEmail(identity, email))) === null;
}

/** Reads an invitation without using it up: opening the link changes nothing, since mail scanners open links too. */
export const getInvitation = defineIdentityUseCase({
  name: 'get-invitation',
  permission: 'anyone',
  input: z.object({ token: z.string().max(200) }),
  run: async ({ person, input: { token }, context }): Promise<InvitationAnswer> => {
    if (!tokenInput.safeParse(token).success) {
      return { state: 'closed' };
    }
    const found = await findOpenInvitation(context, token);
    if (found.state !== 'open') {
      return { state: 'closed' };
    }
    const { invitation } = found;
    const way = (await mayAccept(context, invitation, person)) ? 'accept' : 'signIn';
    return await withScope(context.db, inviting(found.agencyId), async (scope) => {
      const { name: agencyName } = await getAgency(scope);
      const client = invitation.clientId === null ? null : await getClient(scope, invitation.clientId);
      // The title that was shared: what the plan is called inside by now is not for whoever holds the link.
      const [shared] = invitation.documentId === null ? [] : await listVersions(scope, invitation.documentId);
      const inviter = (await listMembers(scope)).find(({ userId }) => userId === invitation.invitedBy);
      return {
        state: 'open',
        way,
        agencyName,
        clientName: client?.name ?? null,
        memberRole: client === null ? memberRoleOf(invitation) : null,
        planTitle: shared?.title ?? null,
        inviterName: inviter?.name ?? agencyName,
        name: invitation.name,
        email: invitation.email,
        locale: invitation.locale,
      };
    });
  },
});

function memberRoleOf({ role }: InvitationRow): AgencyRole | null {
  return agencyRoles.find((candidate) => candidate === role) ?? null;
}
