import type { AgencyRole, ClientRole } from '@kader/access';
import type { InvitationRow } from '@kader/db';

/** An invitation that was sent and not yet accepted, as those who may take it back see it. */
export interface SentInvitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AgencyRole | ClientRole;
  /** ISO moment after which its link no longer works. */
  readonly expiresAt: string;
  /** `undelivered`: a mail server refused it for good. */
  readonly state: 'waiting' | 'expired' | 'undelivered';
}

/** Presents an invitation that is neither accepted nor revoked, as it stands at a moment. */
export function presentInvitation(row: InvitationRow, now: Date): SentInvitation {
  const { id, name, email, role, expiresAt, undeliveredAt } = row;
  const state = undeliveredAt !== null ? 'undelivered' : expiresAt <= now ? 'expired' : 'waiting';
  return { id, name, email, role, expiresAt: expiresAt.toISOString(), state };
}
