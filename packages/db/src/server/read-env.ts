import { resolve } from 'node:path';
import { deriveRoleUrls, type RoleName, type RoleUrls, roleNames } from './roles.ts';

const repository = resolve(import.meta.dirname, '../../../..');

/** Folder for everything that this installation keeps: `KADER_DATA_DIR`, by default `.kader` in the repository. */
export function readDataDir(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.KADER_DATA_DIR || `${repository}/.kader`);
}

/** The administrator's URL of the database, or null when the environment names none. */
export function readAdminUrl(env: NodeJS.ProcessEnv = process.env): string | null {
  return env.DATABASE_URL || null;
}

/** Folder of the stored files, or null when the environment names none. */
export function readStorageDir(env: NodeJS.ProcessEnv = process.env): string | null {
  return env.KADER_STORAGE_DIR ? resolve(env.KADER_STORAGE_DIR) : null;
}

/** Name of the variable that holds the URL of a role, e.g. `DATABASE_URL_APP`. */
export function urlVariable(name: RoleName): string {
  return `DATABASE_URL_${name.toUpperCase()}`;
}

/**
 * Where to set up the database: the administrator's URL if there is one, and the URLs of the roles. In demo mode the
 * roles' URLs follow from the administrator's; in production each must be given, and the administrator's is needed only
 * to make the roles. Throws, naming what is missing.
 */
export function readDatabaseUrls(env: NodeJS.ProcessEnv = process.env): {
  adminUrl: string | null;
  urls: RoleUrls;
} {
  const adminUrl = readAdminUrl(env);
  const derived =
    env.KADER_MODE === 'demo' && adminUrl !== null ? deriveRoleUrls(adminUrl, env.KADER_ROLE_SECRET) : null;
  const given = roleNames.map((name) => [name, env[urlVariable(name)] || derived?.[name]] as const);
  const missing = given.filter(([, url]) => url === undefined).map(([name]) => urlVariable(name));
  if (missing.length > 0) {
    throw new Error(`Missing: ${missing.join(', ')}. Only KADER_MODE=demo derives them from DATABASE_URL.`);
  }
  return { adminUrl, urls: Object.fromEntries(given) as RoleUrls };
}
