import { deriveId } from '../canonical/face.ts';

/** Returns the id of the row that holds the answer to one prompt of a guided text. */
export function promptRowId(documentId: string, blockKey: string, promptKey: string): string {
  return deriveId(documentId, blockKey, promptKey);
}

/** Returns the id of the one row that a block has in a collection with `rows: 'one'`. `$` keeps it apart from prompts. */
export function singleRowId(documentId: string, blockKey: string, collection: string): string {
  return deriveId(documentId, blockKey, `$${collection}`);
}

/** Returns the id of the row that a template's starter element is in a document, unless it exists by definition. */
export function starterRowId(documentId: string, element: string): string {
  return deriveId(documentId, '$starter', element);
}

/** What tells a row of a collection with `keyedBy` apart: what it is kept by (a month, a type, the id of a row), and the row it belongs to. */
export interface RowKey {
  readonly key: string;
  readonly parent?: string | undefined;
}

/** Returns the id of the one row that a collection with `keyedBy` has for a key, within its parent where it has one. */
export function keyedRowId(documentId: string, collection: string, { key, parent }: RowKey): string {
  const within = parent === undefined ? [] : [parent];
  return deriveId(documentId, `$${collection}`, ...within, key);
}
