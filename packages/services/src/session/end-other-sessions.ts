import { deleteSessionsOf, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';

/** Ends every session of the person but the one that asks, in every app. Returns how many. */
export const endOtherSessions = defineIdentityUseCase({
  name: 'end-other-sessions',
  permission: 'signed-in',
  input: z.undefined(),
  run: async ({ person, context }) => {
    if (person === null) {
      throw new KaderError('UNAUTHENTICATED');
    }
    const ended = await withIdentity(context.db, (identity) =>
      deleteSessionsOf(identity, person.userId, person.sessionId ?? null),
    );
    return { ended };
  },
});
