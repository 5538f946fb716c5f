import { parse, v5 } from 'uuid';

/** Namespace of every id that Kader derives. Changing it would change the ids of existing items. */
const namespace = parse('6f2d1c5e-8a47-5b3f-9d10-4b61d2e7c9a3');

const encoder = new TextEncoder();

/**
 * Id (UUIDv5) of an item that exists once by definition, so that two people making it make the same one.
 * `parts` say what it is, e.g. `'sections', 'goals'`. Different parts never join to the same name.
 */
export function deriveId(documentId: string, ...parts: readonly string[]): string {
  return v5(encoder.encode(JSON.stringify([documentId, ...parts])), namespace);
}
