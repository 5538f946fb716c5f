import { readStorageEnv } from './env.ts';
import { createFolderStorage } from './folder-storage.ts';
import type { Storage } from './storage.ts';

/** Returns the storage that the environment names: a folder, `KADER_STORAGE_DIR`. Touches nothing until used. */
export function createStorage(env: Readonly<Record<string, string | undefined>>): Storage {
  return createFolderStorage(readStorageEnv(env).folder);
}
