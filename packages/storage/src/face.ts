export { createStorage } from './create-storage.ts';
export type { Storage, StoredFile } from './storage.ts';
export { storageKey } from './storage-key.ts';
