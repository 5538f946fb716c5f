import type { InvitationAnswer } from '@kader/services';
import type { WebRouter } from '../routers/web-router.ts';
import { refusalOf } from '../trpc/format-error.ts';

type Caller = ReturnType<WebRouter['createCaller']>;

/**
 * An invitation as its page shows it. One whose client or plan lies in the bin leads nowhere at the moment, though its
 * link was once good: it reads as one that opens nothing.
 */
export async function readInvitation(caller: Caller, token: string): Promise<InvitationAnswer> {
  try {
    return await caller.invitation.get({ token });
  } catch (error) {
    if (refusalOf(error) === 'NOT_FOUND') {
      return { state: 'closed' };
    }
    throw error;
  }
}
