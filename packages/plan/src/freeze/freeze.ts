import { canonicalJson, sha256Hex } from '../canonical/face.ts';
import type { PlanDocument } from '../document/document.ts';
import { type ContentHashes, hashShared } from './hash-shared.ts';
import { toInternal } from './to-internal.ts';
import { toShared } from './to-shared.ts';

/** A version of a document as it is stored: two canonical JSON texts, the hash that approvals point at, and hashes to compare by. */
export interface Frozen extends ContentHashes {
  /** Canonical JSON of `SharedDocument`: what the client's side reads and approves. */
  readonly shared: string;
  /** Canonical JSON of `InternalDocument`: the rest. */
  readonly internal: string;
  /** SHA-256 of `shared`, 64 hex digits. */
  readonly hash: string;
}

/** Freezes a document as it is now. Pure: the same document gives the same bytes, in browser and server. */
export function freeze(document: PlanDocument): Frozen {
  const shared = toShared(document);
  const json = canonicalJson(shared);
  return {
    shared: json,
    internal: canonicalJson(toInternal(document, shared)),
    hash: sha256Hex(json),
    ...hashShared(shared),
  };
}

/** Hashes a document as it would be shared now, without making the texts. */
export function contentHashes(document: PlanDocument): ContentHashes {
  return hashShared(toShared(document));
}
