import { signInByLink as useLink, withIdentity } from '@kader/db';
import { KaderError } from '@kader/errors';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { limitSource, returnSourceHits } from './limit-sign-in.ts';
import { audienceInput, sessionInput, sourceInput } from './session-input.ts';
import { linkInput, readLink } from './sign-in-link.ts';

/**
 * Uses a link up and begins the session that the edge has made ready, in one transaction. Throws LINK_INVALID for every
 * link that opens nothing, whatever the reason, and RATE_LIMITED.
 */
export const signInByLink = defineIdentityUseCase({
  name: 'sign-in-by-link',
  permission: 'anyone',
  input: z.object({
    link: z.string().max(200),
    audience: audienceInput,
    source: sourceInput,
    session: sessionInput,
  }),
  run: async ({ input: { link, audience, source, session }, context }): Promise<{ userId: string }> => {
    await limitSource(context, 'use', { audience, source });
    if (!linkInput.safeParse(link).success) {
      throw new KaderError('LINK_INVALID');
    }
    const userId = await withIdentity(context.db, (identity) =>
      useLink(identity, { ...readLink(link), audience }, session, uuidv7()),
    );
    if (userId === null) {
      throw new KaderError('LINK_INVALID');
    }
    // The link is used up: a count that cannot be taken back keeps nobody out.
    await returnSourceHits(context, { audience, source }).catch(() => undefined);
    return { userId };
  },
});
