import { withScope } from '@kader/db';
import { composeDecision } from '@kader/mail';
import { z } from 'zod';
import { defineJob } from './define-job.ts';
import { findDecision } from './find-decision.ts';
import { letterToRequester } from './letter-to-requester.ts';
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
      return await letterToRequester(context, scope, review, (about) =>
        composeDecision({
          ...about,
          decision: decision.kind === 'approve' ? 'approved' : 'changesRequested',
          deciderName: decision.name,
          note: decision.note,
          decidedAt: decision.at.toISOString(),
          timeZone: decision.timeZone,
        }),
      );
    });
    if (letter !== null) {
      await sendMail(context, letter, payload);
    }
  },
});
