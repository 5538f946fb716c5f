import { KaderError } from '@kader/errors';

/** The user whose page asks. Pages outlive sessions: another may have signed in beside them since. */
const personHeader = 'x-kader-person';

/** What a page of a user sends with everything it asks; nothing for a page of nobody's. */
export function headersOfPage(userId: string | null): Readonly<Record<string, string>> {
  return userId === null ? {} : { [personHeader]: userId };
}

/** Throws UNAUTHENTICATED for the page of somebody else than who is signed in now. */
export function refuseOthersPage(headers: Headers, userId: string | undefined): void {
  const asking = headers.get(personHeader);
  if (asking !== null && asking !== userId) {
    throw new KaderError('UNAUTHENTICATED');
  }
}
