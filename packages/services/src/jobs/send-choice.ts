import { withScope } from '@kader/db';
import { composeChoice } from '@kader/mail';
import { z } from 'zod';
import { defineJob } from './define-job.ts';
import { findChoice } from './find-choice.ts';
import { letterToRequester } from './letter-to-requester.ts';
import { sendMail } from './send-mail.ts';

/**
 * Tells whoever sent a version for approval which of its scenarios the client chose, and why, in their language. A person who
 * left the agency meanwhile gets nothing.
 */
export const sendChoice = defineJob({
  name: 'send-choice',
  as: 'send-mail',
  permission: 'agency.members:read',
  payload: z.strictObject({ agencyId: z.uuid(), reviewId: z.uuid(), choiceId: z.uuid() }),
  run: async ({ payload, actor, context }) => {
    const letter = await withScope(context.db, actor, async (scope) => {
      const { review, choice } = await findChoice(scope, payload);
      return await letterToRequester(context, scope, review, (about) =>
        composeChoice({
          ...about,
          scenario: choice.scenario,
          deciderName: choice.name,
          note: choice.reason,
          decidedAt: choice.at.toISOString(),
          timeZone: choice.timeZone,
        }),
      );
    });
    if (letter !== null) {
      await sendMail(context, letter, payload);
    }
  },
});
