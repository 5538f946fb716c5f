import { deriveId } from '../canonical/derive-id.ts';

/** Id of the item (collection `sections`) that holds what a document changes about a section of its template. */
export function sectionItemId(documentId: string, sectionKey: string): string {
  // `$` keeps it apart from rows that derive from a block's key, which cannot hold that sign.
  return deriveId(documentId, '$sections', sectionKey);
}
