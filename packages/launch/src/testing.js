import { join } from 'node:path';
import { buildApps } from './build-apps.js';
import { createChildren } from './children.js';
import { startDatabase } from './database.js';
import { findNode } from './find-node.js';
import { choosePort } from './ports.js';
import { installLibrary, migrate, seedDemo } from './prepare-data.js';
import { appEnvironment, serveApps } from './serve-apps.js';
import { readSettings } from './settings.js';

/** Away from the ports of an `npm start` that may be running. */
const firstPort = 33_000;

/**
 * @typedef {object} TestServers
 * @property {string} web origin of the agencies' and clients' application
 * @property {string} admin origin of the library's application
 * @property {string} database administrator's URL
 * @property {unknown} seeded what the demo's seed printed
 * @property {NodeJS.ProcessEnv} webEnvironment what the process of `web` was told; another that is told the same can stand in for it
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a Kader of its own for browser tests: fresh data, free ports, built applications, demo people.
 * @param {string} dataDir empty folder; database, files, mails and logs go there
 * @param {Pick<import('./serve-apps.js').Serving, 'withoutWorker'>} [options]
 * @returns {Promise<TestServers>}
 * @throws {import('./step-error.js').StepError} when something does not start
 */
export async function startForTests(dataDir, options = {}) {
  const { DATABASE_URL: _, WEB_URL: __, ADMIN_URL: ___, KADER_HOST: ____, ...rest } = process.env;
  const settings = readSettings({ ...rest, KADER_MODE: 'demo', KADER_DATA_DIR: dataDir });
  const children = createChildren();
  const context = { settings, node: findNode(settings.root), children };
  const web = (await choosePort(firstPort)).port;
  const admin = (await choosePort(web + 1)).port;
  const addresses = { web: `http://localhost:${web}`, admin: `http://localhost:${admin}` };
  try {
    await buildApps(context);
    const database = await startDatabase(context, ['--ephemeral', join(dataDir, 'postgres')]);
    const urls = await migrate(context, database.url);
    await installLibrary(context, urls, addresses);
    const seeded = await seedDemo(context, urls, addresses);
    /** @type {import('./serve-apps.js').Serving} */
    const serving = { mode: 'built', urls, addresses, ports: { web, admin }, ...options };
    await serveApps(context, serving);
    const webEnvironment = appEnvironment(settings, serving, 'web');
    return { ...addresses, database: database.url, seeded, webEnvironment, stop: children.stopAll };
  } catch (error) {
    await children.stopAll();
    throw error;
  }
}
