import type { RoleUrls } from '@kader/db/set-up';
import { z } from 'zod';
import { databaseUrl, type Env, readVariables } from '../settings/read-settings.ts';

/** The environment of this process; what is in it is checked where it is used. */
export function readEnvironment(): Env {
  return process.env;
}

/** Reads the URL under which the installer connects. Throws a SettingsError when it is missing. */
export function readInstallerUrl(env: Env = process.env): string {
  return readVariables(z.object({ DATABASE_URL_WORKER: databaseUrl }), env).DATABASE_URL_WORKER;
}

/** Where to set up the database. */
export interface SetUpSettings {
  readonly urls: Pick<RoleUrls, 'owner' | 'worker'>;
  /** Where the roles are to be made, and with which passwords; null where they are there already. */
  readonly admin: { readonly url: string; readonly roles: Omit<RoleUrls, 'owner' | 'worker'> } | null;
}

const always = z.object({ DATABASE_URL_OWNER: databaseUrl, DATABASE_URL_WORKER: databaseUrl });
const withRoles = always.extend({
  DATABASE_URL: databaseUrl,
  DATABASE_URL_APP: databaseUrl,
  DATABASE_URL_ADMIN: databaseUrl,
  DATABASE_URL_AUTH: databaseUrl,
});

/** Reads where to set up the database. Throws a SettingsError that names all that is missing or wrong. */
export function readSetUpEnv(env: Env): SetUpSettings {
  if ((env.DATABASE_URL ?? '') === '') {
    const given = readVariables(always, env);
    return { urls: { owner: given.DATABASE_URL_OWNER, worker: given.DATABASE_URL_WORKER }, admin: null };
  }
  const given = readVariables(withRoles, env);
  return {
    urls: { owner: given.DATABASE_URL_OWNER, worker: given.DATABASE_URL_WORKER },
    admin: {
      url: given.DATABASE_URL,
      roles: {
        app: given.DATABASE_URL_APP,
        admin: given.DATABASE_URL_ADMIN,
        auth: given.DATABASE_URL_AUTH,
      },
    },
  };
}
