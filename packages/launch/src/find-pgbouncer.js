import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.js';
import { logFileOf } from './script.js';
import { StepError } from './step-error.js';

/** @param {string} path @returns {boolean} */
function runs(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** @param {NodeJS.ProcessEnv} env @returns {string | undefined} one that is installed on this machine */
function installedPgbouncer(env) {
  const folders = [
    ...new Set([...(env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin']),
  ];
  return folders.map((folder) => join(folder, 'pgbouncer')).find(runs);
}

/**
 * Debian's package and what it lacks here, fetched and unpacked into a folder: the machine stays as it is, and nobody has to be its
 * administrator.
 * @param {import('./script.js').Context} context
 * @param {string} folder
 * @returns {Promise<string>} path of a script that runs it
 */
async function fetchPackage({ settings, children }, folder) {
  const work = `${folder}.${process.pid}`;
  const [state, cache, tree] = ['state', 'cache', 'tree'].map((name) => join(work, name));
  for (const part of ['state/lists/partial', 'cache/archives/partial', 'tree']) {
    mkdirSync(join(work, part), { recursive: true });
  }
  const options = {
    'Dir::State': state,
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': cache,
    'Dir::Log': work,
    'Debug::NoLocking': '1',
    'APT::Sandbox::User': '',
  };
  const set = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const run = (/** @type {string} */ command, /** @type {string[]} */ args) =>
    runCommand(children, {
      name: `${command} for pgbouncer`,
      command,
      args,
      cwd: '/',
      env: { ...settings.env, DEBIAN_FRONTEND: 'noninteractive' },
      logFile: logFileOf(settings.dataDir, `pgbouncer-${command}`),
    });
  await run('apt-get', [...set, 'update']);
  await run('apt-get', [...set, 'install', '-y', '--download-only', '--no-install-recommends', 'pgbouncer']);
  const archives = join(work, 'cache', 'archives');
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb'))) {
    await run('dpkg-deb', ['--extract', join(archives, name), String(tree)]);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(String(tree), folder);
  rmSync(work, { recursive: true, force: true });
  const libraries = readdirSync(join(folder, 'usr', 'lib')).map((name) => join(folder, 'usr', 'lib', name));
  const script = join(folder, 'pgbouncer');
  const program = join(folder, 'usr', 'sbin', 'pgbouncer');
  writeFileSync(script, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries.join(':')}' exec '${program}' "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

/**
 * Finds a pgbouncer for the test of a pooler, or gets one: `PGBOUNCER`, an installed one, Debian's package.
 * @param {import('./script.js').Context} context
 * @returns {Promise<string>} path of the executable
 * @throws {StepError} when there is none and none can be had
 */
export async function findPgbouncer(context) {
  const { env, dataDir } = context.settings;
  if (env.PGBOUNCER) {
    if (runs(env.PGBOUNCER)) return env.PGBOUNCER;
    throw new StepError(`PGBOUNCER is ${env.PGBOUNCER}, which does not run.`, {
      whatToDo: 'Set it to the path of a pgbouncer, or leave it out.',
    });
  }
  const folder = join(dataDir, 'tools', 'pgbouncer');
  const found = installedPgbouncer(env) ?? [join(folder, 'pgbouncer')].find(runs);
  if (found !== undefined) return found;
  const whatToDo = 'Install one (Debian: `apt-get install pgbouncer`), or set PGBOUNCER to the path of one.';
  if (!existsSync('/usr/bin/apt-get'))
    throw new StepError('There is no pgbouncer on this machine.', { whatToDo });
  const fetched = await fetchPackage(context, folder);
  if (runs(fetched)) return fetched;
  throw new StepError('The pgbouncer of this system’s packages does not run.', { whatToDo });
}
