export { compareHashes, type HashDifference } from './compare-hashes.ts';
export { contentHashes, type Frozen, freeze } from './freeze.ts';
export type { ContentHashes } from './hash-shared.ts';
export { readShared } from './read-shared.ts';
export type {
  SharedBlock,
  SharedDocument,
  SharedEntry,
  SharedItem,
  SharedSection,
  SharedValue,
} from './shared-document.ts';
export { sharedToDocument } from './shared-to-document.ts';
export { shownRows } from './shown-rows.ts';
export { readInternal, thaw } from './thaw.ts';
export type { InternalDocument } from './to-internal.ts';
export { toShared } from './to-shared.ts';
