import { KaderError } from '@kader/errors';

/** The user whose page asks. Pages outlive sessions: another may have signed in beside them since. */
export const personHeader = 'x-kader-person';

/** Throws UNAUTHENTICATED for the page of somebody else than who is signed in now. */
export function refuseOthersPage(headers: Headers, userId: string | undefined): void {
  const asking = headers.get(personHeader);
  if (asking !== null && asking !== userId) {
    throw new KaderError('UNAUTHENTICATED');
  }
}
