import { join } from 'node:path';
import { readSecret } from './secret.js';

/** The settings of the database's roles; which of them a process gets is what it may do. */
const databaseNames = /** @type {const} */ ([
  'DATABASE_URL',
  'DATABASE_URL_OWNER',
  'DATABASE_URL_APP',
  'DATABASE_URL_ADMIN',
  'DATABASE_URL_AUTH',
  'DATABASE_URL_WORKER',
]);

/** @typedef {Partial<Record<typeof databaseNames[number], string>>} DatabaseUrls */

/**
 * @typedef {object} Addresses
 * @property {string} web public origin of the agencies' and clients' application
 * @property {string} admin public origin of the library's application
 */

/**
 * What every process of Kader is told; no database among it.
 * @param {import('./settings.js').Settings} settings
 * @param {Addresses} addresses
 * @returns {NodeJS.ProcessEnv}
 */
export function commonEnvironment(settings, addresses) {
  const inherited = { ...settings.env };
  for (const name of databaseNames) delete inherited[name];
  return {
    ...inherited,
    KADER_MODE: 'demo',
    // Whoever runs the launcher reads the logs.
    KADER_LOG: inherited.KADER_LOG || 'text',
    KADER_DATA_DIR: settings.dataDir,
    KADER_STORAGE_DIR: inherited.KADER_STORAGE_DIR || join(settings.dataDir, 'storage'),
    KADER_MAIL_DIR: inherited.KADER_MAIL_DIR || join(settings.dataDir, 'mail'),
    NEXTAUTH_SECRET: inherited.NEXTAUTH_SECRET || readSecret(settings.dataDir),
    WEB_URL: addresses.web,
    ADMIN_URL: addresses.admin,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
  };
}

/**
 * @param {DatabaseUrls} urls
 * @param {readonly (typeof databaseNames[number])[]} names the ones a process needs
 * @returns {NodeJS.ProcessEnv}
 */
export function only(urls, names) {
  return Object.fromEntries(names.flatMap((name) => (urls[name] === undefined ? [] : [[name, urls[name]]])));
}

/**
 * @param {unknown} value what the migration printed
 * @returns {DatabaseUrls}
 */
export function readDatabaseUrls(value) {
  if (typeof value !== 'object' || value === null) return {};
  const found = Object.entries(value).filter(
    ([name, url]) =>
      /** @type {readonly string[]} */ (databaseNames).includes(name) && typeof url === 'string',
  );
  return Object.fromEntries(found);
}
