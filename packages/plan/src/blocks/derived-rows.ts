import { deriveId } from '../canonical/face.ts';

/** Returns the id of the row that holds the answer to one prompt of a guided text. */
export function promptRowId(documentId: string, blockKey: string, promptKey: string): string {
  return deriveId(documentId, blockKey, promptKey);
}

/** Returns the id of the one row that a block has in a collection with `rows: 'one'`. `$` keeps it apart from prompts. */
export function singleRowId(documentId: string, blockKey: string, collection: string): string {
  return deriveId(documentId, blockKey, `$${collection}`);
}
