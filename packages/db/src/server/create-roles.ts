import pg from 'pg';
import { canConnect, withConnection } from './connect.ts';
import { migrationLock } from './migration-lock.ts';
import { type RoleUrls, roleNames, roles } from './roles.ts';

/** Longest time a query of a request may take; the worker has longer, migrations have none. */
const statementTimeout = { app: '30s', admin: '30s', auth: '30s', worker: '5min', owner: null } as const;

function credentials(url: string, role: string): { password: string } {
  const { username, password } = new URL(url);
  if (decodeURIComponent(username) !== role || password === '') {
    throw new Error(`A URL for the role ${role} must name that role and a password.`);
  }
  return { password: decodeURIComponent(password) };
}

async function ensureRole(admin: pg.Client, urls: RoleUrls, name: keyof RoleUrls): Promise<void> {
  const role = roles[name];
  const { password } = credentials(urls[name], role);
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) {
    // Attributes that could break the walls (superuser, bypassrls, inherit of others) are off by default.
    await admin.query(`create role ${role} login password ${pg.escapeLiteral(password)}`);
    const timeout = statementTimeout[name];
    if (timeout !== null) {
      await admin.query(`alter role ${role} set statement_timeout = '${timeout}'`);
    }
  } else if (!(await canConnect(urls[name]))) {
    await admin.query(`alter role ${role} login password ${pg.escapeLiteral(password)}`);
  }
}

/**
 * Makes the database roles, with the passwords that their URLs name, and lets the owner work in the administrator's
 * database. Roles belong to the whole cluster: existing ones stay, and get the password only when theirs does not work.
 * Safe to run twice at once on one database.
 */
export async function createRoles(adminUrl: string, urls: RoleUrls): Promise<void> {
  await withConnection(adminUrl, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [migrationLock]);
    for (const name of roleNames) {
      await ensureRole(admin, urls, name);
    }
    const { rows } = await admin.query<{ database: string }>('select current_database() as database');
    const database = pg.escapeIdentifier(rows[0]?.database ?? '');
    // The grant option lets the owner give the worker the right to make its schema, for that moment only.
    await admin.query(`grant create on database ${database} to ${roles.owner} with grant option`);
    await admin.query(`grant create on schema public to ${roles.owner}`);
    await admin.query(`grant usage on schema public to ${Object.values(roles).join(', ')}`);
  });
}
