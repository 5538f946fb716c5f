import type { Job } from '@kader/db';

const daysToAccept = 14;

/** When an invitation that is sent at a moment stops working. */
export function acceptableUntil(sentAt: Date): Date {
  return new Date(sentAt.getTime() + daysToAccept * 86_400_000);
}

/** Has the mail of an invitation sent; the token is made when the mail is, and stands in no payload. */
export function sendInvitationJob(agencyId: string, invitationId: string): Job {
  const payload = { agencyId, invitationId };
  return { task: 'send-invitation', payload, key: `send-invitation:${invitationId}` };
}
