import { findSignInLink, withIdentity } from '@kader/db';
import { z } from 'zod';
import { defineIdentityUseCase } from '../use-case/define-use-case.ts';
import { audienceInput } from './session-input.ts';
import { linkInput, readLink } from './sign-in-link.ts';

/** What the page of a link shows; every link that opens nothing looks the same. */
export type SignInLinkAnswer =
  | { readonly state: 'open'; readonly email: string }
  | { readonly state: 'closed' };

/**
 * Looks whether a link may still be used, and for whom. Changes nothing and does not judge the secret: mail scanners open
 * links, and guessing is to count wherever it is answered.
 */
export const getSignInLink = defineIdentityUseCase({
  name: 'get-sign-in-link',
  permission: 'anyone',
  input: z.object({ link: z.string().max(200), audience: audienceInput }),
  run: async ({ input: { link, audience }, context }): Promise<SignInLinkAnswer> => {
    if (!linkInput.safeParse(link).success) {
      return { state: 'closed' };
    }
    const { id } = readLink(link);
    const email = await withIdentity(context.db, (identity) =>
      findSignInLink(identity, { id, audience }, context.clock()),
    );
    return email === null ? { state: 'closed' } : { state: 'open', email };
  },
});
