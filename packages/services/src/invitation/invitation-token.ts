import { sha256Hex } from '@kader/plan/canonical';

/**
 * Stands in for a token's hash until the mail is sent: the token itself is made then, and only there, so that it stands
 * in no queue. No token hashes to this, as a hash has no such preimage that anybody knows.
 */
export function unusableTokenHash(invitationId: string): string {
  return sha256Hex(`no token was made yet for ${invitationId}`);
}
