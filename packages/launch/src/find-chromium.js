import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.js';
import { logFileOf } from './script.js';
import { StepError } from './step-error.js';
import { writableHome } from './writable-home.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string} path @returns {boolean} */
function runs(path) {
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** @param {NodeJS.ProcessEnv} env @returns {string | undefined} one that is installed on this machine */
function installedChromium(env) {
  const folders = [...new Set([...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path) && runs(path));
}

/**
 * @param {import('./script.js').Context} context
 * @returns {string | undefined} the one that Playwright has downloaded
 */
function downloadedChromium({ settings, node }) {
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const cwd = join(settings.root, 'packages', 'e2e');
  const env = { ...settings.env, ...writableHome(settings.env, settings.dataDir) };
  const path = spawnSync(node, ['-e', script], { cwd, env, encoding: 'utf8' }).stdout.trim();
  return path !== '' && existsSync(path) && runs(path) ? path : undefined;
}

/** @returns {boolean} whether this is Debian (Ubuntu's package is only a pointer to another store) and the user may install packages */
function mayInstallPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && existsSync('/usr/bin/apt-get');
}

/** @param {import('./script.js').Context} context @param {string[]} args of apt-get */
function aptGet({ settings, children }, args) {
  return runCommand(children, {
    name: `apt-get ${args[0]}`,
    command: 'apt-get',
    args,
    cwd: '/',
    env: { ...settings.env, DEBIAN_FRONTEND: 'noninteractive' },
    logFile: logFileOf(settings.dataDir, `apt-${args[0]}`),
  });
}

/** @param {import('./script.js').Context} context */
async function download({ settings, node, children }) {
  await runCommand(children, {
    name: 'playwright install chromium',
    command: node,
    args: [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'],
    cwd: join(settings.root, 'packages', 'e2e'),
    env: { ...settings.env, ...writableHome(settings.env, settings.dataDir) },
    logFile: logFileOf(settings.dataDir, 'chromium'),
  });
}

/**
 * A way to get a Chromium that may fail without ending the search.
 * @param {string[]} tried what was tried in vain, for the message
 * @param {string} name
 * @param {() => Promise<string | undefined>} way
 * @returns {Promise<string | undefined>}
 */
async function attempt(tried, name, way) {
  const failure = await way().catch((error) => /** @type {Error} */ (error));
  if (typeof failure === 'string') return failure;
  tried.push(failure instanceof Error ? `${name}: ${failure.message}` : `${name}: nothing that runs`);
  return undefined;
}

/**
 * Finds a Chromium for the browser tests, or gets one: `CHROMIUM`, an installed one, Playwright's own, Debian's package, Playwright's download.
 * @param {import('./script.js').Context} context
 * @returns {Promise<string>} path of the executable
 * @throws {StepError} when there is none and none can be had, with what was tried
 */
export async function findChromium(context) {
  const { env } = context.settings;
  if (env.CHROMIUM) {
    if (runs(env.CHROMIUM)) return env.CHROMIUM;
    throw new StepError(`CHROMIUM is ${env.CHROMIUM}, which does not run.`, {
      whatToDo: 'Set it to the path of a Chromium, or leave it out.',
    });
  }
  const found = installedChromium(env) ?? downloadedChromium(context);
  if (found !== undefined) return found;
  /** @type {string[]} */
  const tried = [`${names.join(', ')}: not installed`];
  const got =
    (mayInstallPackage()
      ? await attempt(tried, 'Debian package', async () => {
          await aptGet(context, ['update']);
          await aptGet(context, ['install', '-y', '--no-install-recommends', 'chromium']);
          return installedChromium(env);
        })
      : undefined) ??
    (await attempt(tried, 'Playwright download', async () => {
      await download(context);
      return downloadedChromium(context);
    }));
  if (got !== undefined) return got;
  throw new StepError('There is no Chromium for the browser tests, and none could be got.', {
    detail: tried.join('\n'),
    whatToDo: 'Install one (Debian: `apt-get install chromium`), or set CHROMIUM to the path of one.',
  });
}
