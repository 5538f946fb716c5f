import { isAbsolute } from 'node:path';

/**
 * Reads where files are kept. `KADER_STORAGE_DIR` must be an absolute path, so that two processes started in
 * different folders mean the same one. Throws an Error that names the variable.
 */
export function readStorageEnv(env: Readonly<Record<string, string | undefined>>): {
  readonly folder: string;
} {
  const folder = env.KADER_STORAGE_DIR;
  if (folder === undefined || !isAbsolute(folder)) {
    throw new Error('KADER_STORAGE_DIR must name the folder for files, as an absolute path.');
  }
  return { folder };
}
