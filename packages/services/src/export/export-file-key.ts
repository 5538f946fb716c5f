import { storageKey } from '@kader/storage';

/** How the keys of all files of an export start, however often it was made: whoever erases it finds every one. */
export function startOfExportKeys(agencyId: string, exportId: string): string {
  return storageKey(agencyId, 'exports', `${exportId}-`);
}

/**
 * Key of a file of an export. Named after its content (`sha256`, hex): of two workers at it at once, neither writes over
 * what the other's row points at.
 */
export function exportFileKey(agencyId: string, exportId: string, sha256: string): string {
  return `${startOfExportKeys(agencyId, exportId)}${sha256.slice(0, 16)}.pdf`;
}
