import { type Actor, assertCan, type Permission } from '@kader/access';
import { type Database, withHotScope } from '@kader/db';
import { type OpenedDocument, openDocument, peekDocument } from '@kader/db/hot';

/**
 * Opens a working plan for somebody who needs a permission on it. Throws NOT_FOUND for an unknown one and for one they
 * must not know of, FORBIDDEN for one they may see but not use so.
 */
export async function loadPlan(
  db: Database,
  actor: Actor,
  planId: string,
  permission: Permission,
): Promise<OpenedDocument> {
  return await withHotScope(db, actor, async (scope) => {
    const { clientId } = await peekDocument(scope, planId);
    assertCan(actor, permission, { clientId, documentId: planId });
    return await openDocument(scope, planId);
  });
}
