import { mkdirSync } from 'node:fs';
import { commonEnvironment, only, readDatabaseUrls } from './environment.js';
import { lastJson, runCommand } from './run-command.js';
import { scriptCommand } from './script.js';
import { readSecret } from './secret.js';
import { StepError } from './step-error.js';

/**
 * Brings the database up to date and makes its roles.
 * @param {import('./script.js').Context} context
 * @param {string} databaseUrl administrator's URL
 * @returns {Promise<import('./environment.js').DatabaseUrls>} one URL per role, and the administrator's
 */
export async function migrate(context, databaseUrl) {
  const { settings } = context;
  // Passwords of the roles derive from the administrator's; a server that asks for none has none, and then from this.
  const secret = settings.env.KADER_ROLE_SECRET || readSecret(settings.dataDir);
  const env = { ...settings.env, KADER_MODE: 'demo', DATABASE_URL: databaseUrl, KADER_ROLE_SECRET: secret };
  const lines = await runCommand(context.children, {
    ...scriptCommand(context, 'migrate', 'packages/db/src/cli/migrate.ts', env),
    whatToDo: context.settings.databaseUrl
      ? 'See that DATABASE_URL names a database whose user may create roles, and that it was made by Kader or is empty.'
      : 'If the data was made by a newer Kader, get that one; `npm run reset` begins afresh.',
  });
  const urls = readDatabaseUrls(lastJson(lines));
  if (urls.DATABASE_URL_APP === undefined) {
    throw new StepError('The migration did not say which roles to connect as.', { detail: lines.join('\n') });
  }
  return { ...urls, DATABASE_URL: databaseUrl };
}

/**
 * Installs the packaged templates into the platform's library.
 * @param {import('./script.js').Context} context
 * @param {import('./environment.js').DatabaseUrls} urls
 * @param {import('./environment.js').Addresses} addresses
 */
export async function installLibrary(context, urls, addresses) {
  const env = {
    ...commonEnvironment(context.settings, addresses),
    ...only(urls, ['DATABASE_URL_OWNER', 'DATABASE_URL_WORKER']),
  };
  await runCommand(
    context.children,
    scriptCommand(context, 'library', 'packages/services/src/cli/install-library.ts', env),
  );
}

/**
 * Fills the demo when it is not yet there.
 * @param {import('./script.js').Context} context
 * @param {import('./environment.js').DatabaseUrls} urls
 * @param {import('./environment.js').Addresses} addresses
 * @returns {Promise<unknown>} what the seed printed: the demo people
 */
export async function seedDemo(context, urls, addresses) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...commonEnvironment(context.settings, addresses), ...urls };
  for (const folder of [env.KADER_STORAGE_DIR, env.KADER_MAIL_DIR]) {
    if (folder) mkdirSync(folder, { recursive: true });
  }
  const lines = await runCommand(context.children, {
    ...scriptCommand(context, 'seed', 'packages/demo/src/cli/seed.ts', env),
    whatToDo: context.settings.databaseUrl
      ? 'The demo only fills a database that is empty or already its own: point DATABASE_URL elsewhere, or leave it out.'
      : '`npm run reset` begins afresh.',
  });
  return lastJson(lines);
}
