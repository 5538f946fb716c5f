import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at its end. */
export const repoRoot = resolve(fileURLToPath(new URL('../../../', import.meta.url)));

/**
 * The folder that keeps what must survive a restart: the database, files, mails, logs.
 * @param {NodeJS.ProcessEnv} env `KADER_DATA_DIR`, relative to the repository, else `.kader` in it
 * @returns {string} absolute path
 */
export function dataDirOf(env) {
  return resolve(repoRoot, env.KADER_DATA_DIR || '.kader');
}
