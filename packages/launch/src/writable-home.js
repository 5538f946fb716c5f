import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Tools keep caches in the home folder. Some users have none that they may write to (service users, containers).
 * @param {NodeJS.ProcessEnv} env
 * @param {string} dataDir gets a `home` folder when one is needed
 * @returns {NodeJS.ProcessEnv} what to set for the tools; empty when the home folder will do
 */
export function writableHome(env, dataDir) {
  try {
    accessSync(env.HOME || homedir(), constants.W_OK);
    return {};
  } catch {
    const home = join(dataDir, 'home');
    mkdirSync(home, { recursive: true });
    // An npm that runs the launcher hands on where its own cache would be.
    return { HOME: home, npm_config_cache: join(home, '.npm') };
  }
}
