import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtServer } from './build-apps.js';
import { reachableHost } from './choose-addresses.js';
import { commonEnvironment, only } from './environment.js';
import { StoppedError, tailOf } from './run-command.js';
import { logFileOf, scriptCommand } from './script.js';
import { StepError } from './step-error.js';
import { waitUntilHealthy } from './wait-until-healthy.js';

/**
 * @typedef {object} Serving
 * @property {'built' | 'dev'} mode built servers, or Next's development servers
 * @property {import('./environment.js').DatabaseUrls} urls
 * @property {import('./environment.js').Addresses} addresses
 * @property {{ web: number, admin: number }} ports
 * @property {(name: string) => ((line: string) => void) | undefined} [onOutput] who reads what a server prints, by its name
 * @property {boolean} [withoutWorker] no background jobs: nothing happens but what is asked for
 */

/** Which roles of the database each process may connect as. */
const rolesOf = /** @type {const} */ ({
  web: ['DATABASE_URL_APP', 'DATABASE_URL_AUTH'],
  admin: ['DATABASE_URL_ADMIN', 'DATABASE_URL_AUTH'],
  worker: ['DATABASE_URL_WORKER'],
});

/**
 * How long an unused connection stays open: longer than proxies and clients keep theirs, which are usually 60 seconds.
 * With Node's five, a request sent just as the server closes is lost.
 */
const keepAliveMs = '75000';

/**
 * @param {import('./settings.js').Settings} settings
 * @param {Serving} serving
 * @param {import('./build-apps.js').AppName} app
 * @returns {NodeJS.ProcessEnv} what the process of an application is told
 */
export function appEnvironment(settings, { mode, urls, addresses, ports }, app) {
  return {
    ...commonEnvironment(settings, addresses),
    ...only(urls, rolesOf[app]),
    NEXTAUTH_URL: addresses[app],
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    PORT: String(ports[app]),
    HOSTNAME: settings.host,
    KEEP_ALIVE_TIMEOUT: keepAliveMs,
  };
}

/**
 * @param {import('./script.js').Context} context
 * @param {Serving} serving
 * @param {import('./build-apps.js').AppName} app
 * @returns {import('./children.js').ChildCommand}
 */
function appCommand({ settings, node }, serving, app) {
  const { root, dataDir } = settings;
  const { mode, ports } = serving;
  const folder = join(root, 'apps', app);
  const port = String(ports[app]);
  const development = [
    join(folder, 'node_modules', 'next', 'dist', 'bin', 'next'),
    'dev',
    '-p',
    port,
    '-H',
    'localhost',
  ];
  return {
    name: app,
    command: node,
    args: mode === 'dev' ? development : [builtServer(root, app)],
    cwd: folder,
    env: appEnvironment(settings, serving, app),
    logFile: logFileOf(dataDir, app),
  };
}

/**
 * @param {import('./script.js').Context} context
 * @param {Serving} serving
 * @returns {import('./children.js').ChildCommand}
 */
function workerCommand(context, { mode, urls, addresses }) {
  const env = {
    ...commonEnvironment(context.settings, addresses),
    ...only(urls, rolesOf.worker),
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
  };
  const command = scriptCommand(context, 'worker', 'apps/worker/src/main.ts', env);
  return mode === 'dev'
    ? { ...command, args: ['--watch', '--watch-preserve-output', ...command.args] }
    : command;
}

/**
 * Starts both applications and the worker, and waits until both applications are well.
 * @param {import('./script.js').Context} context
 * @param {Serving} serving
 * @returns {Promise<import('./children.js').Child[]>} web, admin, worker
 * @throws {StepError} when one of them does not come up
 */
export async function serveApps(context, serving) {
  const { settings, children } = context;
  const commands = [
    appCommand(context, serving, 'web'),
    appCommand(context, serving, 'admin'),
    ...(serving.withoutWorker ? [] : [workerCommand(context, serving)]),
  ];
  const started = commands.map((command) => {
    rmSync(command.logFile, { force: true });
    const onOutput = serving.onOutput?.(command.name);
    return children.start(onOutput ? { ...command, onOutput } : command);
  });
  const limitMs = serving.mode === 'dev' ? 180_000 : 60_000;
  const healthy = await Promise.all(
    /** @type {const} */ (['web', 'admin']).map((app, index) => {
      const child = /** @type {import('./children.js').Child} */ (started[index]);
      return waitUntilHealthy(
        `http://${reachableHost(settings.host)}:${serving.ports[app]}/api/health`,
        child,
        limitMs,
      );
    }),
  );
  const ill = started.find((child, index) => !child.running || healthy[index] === false);
  if (ill === undefined) return started;
  if (children.stopping) throw new StoppedError();
  const logFile = logFileOf(settings.dataDir, ill.name);
  const what = ill.running ? 'does not answer well at /api/health' : `ended with code ${await ill.exited}`;
  throw new StepError(`${ill.name} ${what}.`, { detail: tailOf(logFile), logFile });
}
