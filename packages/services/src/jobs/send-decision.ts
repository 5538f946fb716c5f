import { getAgency, getClient, getVersion, listMembers, withScope } from '@kader/db';
import { composeDecision } from '@kader/mail';
import { z } from 'zod';
import { defineJob } from './define-job.ts';
import { findDecision } from './find-decision.ts';
import { sendMail } from './send-mail.ts';

/**
 * Tells whoever sent a version for approval what the client decided, in their language. A person who left the agency
 * meanwhile gets nothing.
 */
export const sendDecision = defineJob({
  name: 'send-decision',
  as: 'send-mail',
  permission: 'agency.members:read',
  payload: z.strictObject({ agencyId: z.uuid(), reviewId: z.uuid(), decisionId: z.uuid() }),
  run: async ({ payload, actor, context }) => {
    const letter = await withScope(context.db, actor, async (scope) => {
      const { review, decision } = await findDecision(scope, payload);
      const receiver = (await listMembers(scope)).find(({ userId }) => userId === review.requestedBy);
      if (receiver === undefined) {
        return null;
      }
      const agency = await getAgency(scope);
      const client = await getClient(scope, review.clientId);
      const version = await getVersion(scope, review.documentId, review.versionNumber);
      const content = composeDecision({
        locale: receiver.locale,
        receiverName: receiver.name,
        agencyName: agency.name,
        clientName: client.name,
        planTitle: version.title,
        version: version.number,
        decision: decision.kind === 'approve' ? 'approved' : 'changesRequested',
        deciderName: decision.name,
        note: decision.note,
        decidedAt: decision.at.toISOString(),
        timeZone: decision.timeZone,
        url: `${context.webUrl}/${agency.slug}/clients/${client.slug}/plans/${review.documentId}`,
      });
      return { ...content, to: { name: receiver.name, address: receiver.email }, locale: receiver.locale };
    });
    if (letter !== null) {
      await sendMail(context, letter, payload);
    }
  },
});
