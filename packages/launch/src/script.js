import { join } from 'node:path';

/**
 * @typedef {object} Context what every step works with
 * @property {import('./settings.js').Settings} settings
 * @property {string} node the Node that runs Kader
 * @property {import('./children.js').Children} children
 */

/** @param {string} dataDir @param {string} name @returns {string} */
export function logFileOf(dataDir, name) {
  return join(dataDir, 'logs', `${name}.log`);
}

/**
 * A TypeScript file of the repository as a command: run by Node itself, no package manager in between, so that signals arrive.
 * @param {Context} context
 * @param {string} name for messages and the log file
 * @param {string} file relative to the repository
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./children.js').ChildCommand}
 */
export function scriptCommand({ settings, node }, name, file, env) {
  return {
    name,
    command: node,
    args: ['--disable-warning=ExperimentalWarning', join(settings.root, file)],
    cwd: settings.root,
    env,
    logFile: logFileOf(settings.dataDir, name),
  };
}
