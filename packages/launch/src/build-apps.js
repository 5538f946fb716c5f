import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildHash } from './build-hash.js';
import { withLock } from './lock.js';
import { runCommand } from './run-command.js';
import { logFileOf } from './script.js';

/** @typedef {'web' | 'admin'} AppName */

/** @type {readonly AppName[]} */
const appNames = ['web', 'admin'];

/** @param {string} root @param {AppName} app @returns {string} where the server of the built application stands */
export function builtServer(root, app) {
  return join(root, 'apps', app, '.next', 'standalone', 'apps', app, 'server.js');
}

/**
 * @param {string} root @param {AppName} app
 * @returns {string} what it was built from; stands inside the build, so that it goes when the build goes
 */
function stampOf(root, app) {
  return join(root, 'apps', app, '.next', 'standalone', 'build-stamp');
}

/** @param {string} root @param {AppName} app @param {string} wanted */
function isBuilt(root, app, wanted) {
  const stamp = stampOf(root, app);
  return existsSync(stamp) && existsSync(builtServer(root, app)) && readFileSync(stamp, 'utf8') === wanted;
}

/**
 * Builds one application and lays beside its server the files it serves.
 * @param {import('./script.js').Context} context
 * @param {AppName} app
 * @param {string} wanted hash of the sources
 */
async function buildApp({ settings, node, children }, app, wanted) {
  const { root, dataDir, env } = settings;
  const folder = join(root, 'apps', app);
  rmSync(stampOf(root, app), { force: true });
  await runCommand(children, {
    name: `build of ${app}`,
    command: node,
    args: [join(folder, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    cwd: folder,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    logFile: logFileOf(dataDir, `build-${app}`),
  });
  const standalone = join(folder, '.next', 'standalone', 'apps', app);
  cpSync(join(folder, '.next', 'static'), join(standalone, '.next', 'static'), { recursive: true });
  const assets = join(folder, 'public');
  if (existsSync(assets)) cpSync(assets, join(standalone, 'public'), { recursive: true });
  writeFileSync(stampOf(root, app), wanted);
}

/**
 * Builds both applications when their sources have changed since the last time.
 * @param {import('./script.js').Context} context
 * @param {() => void} [onWait] called when another launcher is building
 * @returns {Promise<AppName[]>} which ones had to be built
 */
export async function buildApps(context, onWait = () => undefined) {
  const { root } = context.settings;
  const wanted = buildHash(root);
  const missing = () => appNames.filter((app) => !isBuilt(root, app, wanted));
  if (missing().length === 0) return [];
  const locks = join(root, 'node_modules', '.cache');
  mkdirSync(locks, { recursive: true });
  return withLock(join(locks, 'kader-build.lock'), onWait, async () => {
    const apps = missing();
    await Promise.all(apps.map((app) => buildApp(context, app, wanted)));
    return apps;
  });
}
