import { prismaOf, type ScopedTx } from '../doors/with-scope.ts';

/** The name behind an entry of a document's `people` collection. */
export interface DocumentPersonRow {
  /** Id of the entry. */
  readonly personId: string;
  readonly kind: 'member' | 'client' | 'outside';
  readonly name: string;
  readonly userId: string | null;
}

/** Names of the people a document mentions, by name. On the client side only those that a version showed. */
export async function listDocumentPeople(scope: ScopedTx, documentId: string): Promise<DocumentPersonRow[]> {
  const rows = await prismaOf(scope).documentPerson.findMany({
    where: { agencyId: scope.agencyId, documentId },
    orderBy: [{ name: 'asc' }, { personId: 'asc' }],
  });
  return rows.map(({ personId, kind, name, userId }) => ({
    personId,
    kind: kind as DocumentPersonRow['kind'],
    name,
    userId,
  }));
}

/** From now on the client side may read the names of these people. */
export async function markPeopleShared(
  scope: ScopedTx,
  documentId: string,
  personIds: readonly string[],
): Promise<void> {
  await prismaOf(scope).documentPerson.updateMany({
    where: { agencyId: scope.agencyId, documentId, personId: { in: [...personIds] }, shared: false },
    data: { shared: true },
  });
}
