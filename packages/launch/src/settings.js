import { accessSync, constants, mkdirSync } from 'node:fs';
import { dataDirOf, repoRoot } from './paths.js';
import { readPort } from './ports.js';
import { StepError } from './step-error.js';

/**
 * What a person may set, read once.
 * @typedef {object} Settings
 * @property {string} root the repository
 * @property {string} dataDir `KADER_DATA_DIR`
 * @property {number} webPort `WEB_PORT`
 * @property {number} adminPort `ADMIN_PORT`
 * @property {string | undefined} databaseUrl `DATABASE_URL`: an administrator's URL of a PostgreSQL to use instead of the embedded one
 * @property {string} host `KADER_HOST`: the address to listen on
 * @property {NodeJS.ProcessEnv} env all that is handed on
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [root]
 * @returns {Settings}
 * @throws {StepError} when a setting makes no sense, or would show a demo with open doors to the network
 */
export function readSettings(env, root = repoRoot) {
  if ((env.KADER_MODE || 'demo') !== 'demo') {
    throw new StepError(`KADER_MODE is "${env.KADER_MODE}", and this command runs the demo.`, {
      whatToDo: 'Leave KADER_MODE out here; a production server is started from the built images instead.',
    });
  }
  const host = env.KADER_HOST || '127.0.0.1';
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(host);
  if (!loopback && env.KADER_DEMO_OPEN !== 'yes') {
    throw new StepError(
      `KADER_HOST is "${host}": everyone who reaches this machine could sign in as anybody.`,
      {
        whatToDo: 'Leave KADER_HOST out, or set KADER_DEMO_OPEN=yes if that is what you want.',
      },
    );
  }
  const dataDir = dataDirOf(env);
  requireWritable(dataDir);
  return {
    root,
    dataDir,
    webPort: readPort('WEB_PORT', env.WEB_PORT, 3000),
    adminPort: readPort('ADMIN_PORT', env.ADMIN_PORT, 3001),
    databaseUrl: env.DATABASE_URL || undefined,
    host,
    env,
  };
}

/** @param {string} dataDir */
function requireWritable(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new StepError(`The data folder ${dataDir} cannot be written to.`, {
      whatToDo:
        'It may have been made by another user: choose your own with KADER_DATA_DIR, or change its owner.',
    });
  }
}
