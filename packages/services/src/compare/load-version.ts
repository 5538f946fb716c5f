import {
  getInternalBody,
  getSharedBody,
  getTemplateVersion,
  getVersion,
  type ScopedTx,
  type VersionRow,
} from '@kader/db';
import { unwrap } from '@kader/errors';
import type { PlanDocument } from '@kader/plan/document';
import { readInternal, readShared, sharedToDocument, thaw } from '@kader/plan/freeze';
import { parseTemplateStructure } from '@kader/plan/template';

/** A frozen version with the document that it was frozen from. */
export interface LoadedVersion {
  readonly row: VersionRow;
  readonly document: PlanDocument;
}

/** A version with all that the agency froze. Throws NOT_FOUND, also for who reads shared content only. */
export async function loadWholeVersion(
  scope: ScopedTx,
  planId: string,
  number: number,
): Promise<LoadedVersion> {
  const row = await getVersion(scope, planId, number);
  const shared = readShared(await getSharedBody(scope, planId, number));
  const internal = readInternal(await getInternalBody(scope, planId, number));
  return { row, document: thaw({ shared, internal }, await structureOf(scope, row)) };
}

/** A version as the client reads it. Throws NOT_FOUND. */
export async function loadSharedVersion(
  scope: ScopedTx,
  planId: string,
  number: number,
): Promise<LoadedVersion> {
  const row = await getVersion(scope, planId, number);
  const shared = readShared(await getSharedBody(scope, planId, number));
  return { row, document: sharedToDocument(shared, await structureOf(scope, row)) };
}

async function structureOf(scope: ScopedTx, { template }: VersionRow) {
  const { structure } = await getTemplateVersion(scope, template);
  return unwrap(parseTemplateStructure(JSON.parse(structure)));
}
