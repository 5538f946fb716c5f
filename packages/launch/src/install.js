import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.js';
import { writableHome } from './writable-home.js';

/** @param {string} root @returns {string[]} every file that says what to install */
function manifests(root) {
  const folders = ['apps', 'packages'].flatMap((group) =>
    existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => join(group, name)) : [],
  );
  return [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...folders.sort().map((at) => join(at, 'package.json')),
  ].filter((file) => existsSync(join(root, file)));
}

/**
 * What node_modules must match: the lockfile, every package.json, the kind of machine.
 * @param {string} root
 * @returns {string}
 */
export function installHash(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of manifests(root)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** @param {string} root @returns {string} "pnpm@12.21.0", as package.json says */
function packageManager(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
}

/**
 * Installs the packages exactly as the lockfile says. Does nothing, and needs no network, when that has been done.
 * @param {object} context
 * @param {string} context.root
 * @param {string} context.dataDir
 * @param {NodeJS.ProcessEnv} context.env
 * @param {import('./children.js').Children} context.children
 * @param {string} [context.npx] the command that fetches and runs the package manager
 * @returns {Promise<boolean>} whether anything had to be done
 */
export async function installPackages({ root, dataDir, env, children, npx = 'npx' }) {
  const stamp = join(root, 'node_modules', '.kader-install');
  const wanted = installHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  // CI: never ask. NODE_ENV: production would leave out what builds and runs the demo.
  const { NODE_ENV: _, ...rest } = env;
  await runCommand(children, {
    name: 'pnpm install',
    command: npx,
    args: ['-y', packageManager(root), 'install', '--frozen-lockfile'],
    cwd: root,
    env: { ...rest, CI: 'true', ...writableHome(env, dataDir) },
    logFile: join(dataDir, 'logs', 'install.log'),
    whatToDo:
      'Packages come from the npm registry: see that this machine reaches it and that the disk has 3 GB free.',
  });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}
