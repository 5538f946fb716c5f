import { createHmac } from 'node:crypto';

/** The database roles of Kader; policies and grants name them, so the names are fixed. */
export const roles = {
  /** Owns tables and functions; migrations only. */
  owner: 'kader_owner',
  /** Tenant data for apps/web. */
  app: 'kader_app',
  /** The platform's library for apps/admin. */
  admin: 'kader_admin',
  /** What is read before a tenant is known. */
  auth: 'kader_auth',
  /** Background jobs; owns their schema. */
  worker: 'kader_worker',
} as const;

export type RoleName = keyof typeof roles;
export type RoleUrls = Readonly<Record<RoleName, string>>;

export const roleNames = Object.keys(roles) as RoleName[];

/**
 * Connection URLs of the roles on the server and database of an administrator's URL. Passwords follow from the
 * administrator's (or from `secret` where the URL has none), so that every start derives the same ones.
 */
export function deriveRoleUrls(adminUrl: string, secret = ''): RoleUrls {
  const admin = new URL(adminUrl);
  const key = admin.password === '' ? secret : decodeURIComponent(admin.password);
  if (key === '') {
    throw new Error('The administrator URL has no password to derive role passwords from; give a secret.');
  }
  const urlOf = (name: RoleName): [RoleName, string] => {
    const url = new URL(admin);
    url.username = roles[name];
    url.password = createHmac('sha256', key).update(roles[name]).digest('base64url');
    return [name, url.href];
  };
  return Object.fromEntries(roleNames.map(urlOf)) as Record<RoleName, string>;
}
