import { deleteSessionOf, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';

/** Ends one of the person's sessions; its next request is nobody's. Throws NOT_FOUND for one that is not theirs, or over. */
export const endSession = defineIdentityUseCase({
  name: 'end-session',
  permission: 'signed-in',
  input: z.object({ sessionId: z.string().regex(/^[0-9a-f]{64}$/) }),
  run: async ({ person, input: { sessionId }, context }) => {
    if (person === null) {
      throw new KaderError('UNAUTHENTICATED');
    }
    const ended = await withIdentity(context.db, (identity) =>
      deleteSessionOf(identity, person.userId, sessionId),
    );
    if (!ended) {
      throw new KaderError('NOT_FOUND');
    }
    return { ended: 1 };
  },
});
