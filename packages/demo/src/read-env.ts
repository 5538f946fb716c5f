import { readFileSync } from 'node:fs';
import type { ServiceSettings } from '@kader/services';

/** Settings of the seed, as the launcher gives them. */
export type SeedSettings = Omit<ServiceSettings, 'clock'>;

const needed = ['DATABASE_URL_APP', 'DATABASE_URL_AUTH', 'DATABASE_URL_WORKER', 'WEB_URL'] as const;

/**
 * Reads what the seed works with: the database as app, auth and worker, where files and mails are kept, and the address of the
 * web application. Throws an Error that names what is missing, or when this is no demo.
 */
export function readEnv(env: NodeJS.ProcessEnv = process.env): SeedSettings {
  if (env.KADER_MODE !== 'demo') {
    throw new Error('The demo is filled with KADER_MODE=demo only.');
  }
  const missing = needed.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) {
    throw new Error(`Missing: ${missing.join(', ')}.`);
  }
  const urlOf = (name: (typeof needed)[number]) => env[name] ?? '';
  return {
    databaseUrls: {
      app: urlOf('DATABASE_URL_APP'),
      auth: urlOf('DATABASE_URL_AUTH'),
      worker: urlOf('DATABASE_URL_WORKER'),
    },
    namedStatements: true,
    storageEnv: env,
    mailEnv: env,
    appVersion: readVersion(),
    webUrl: urlOf('WEB_URL'),
  };
}

/** The version of the program, that of every package. */
function readVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
