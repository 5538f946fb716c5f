import { KaderError } from '@kader/errors';
import { type Database, rolePool, rolesHeld } from './database.ts';

const question = `
  select current_user as role, r.rolsuper as superuser, r.rolbypassrls as bypass,
    exists (
      select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')
    ) as owner
  from pg_roles r where r.rolname = current_user`;

interface Answer {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly owner: boolean;
}

/**
 * Refuses roles to which row-level security would not apply: superuser, BYPASSRLS, or a member of the tables' owner.
 * Every process calls this at start and in its health check. Throws NOT_READY with the role and the reason.
 */
export async function assertHarmlessRoles(database: Database): Promise<void> {
  for (const held of rolesHeld(database)) {
    const { rows } = await rolePool(database, held).query<Answer>(question);
    for (const { role, superuser, bypass, owner } of rows) {
      const reason = superuser ? 'superuser' : bypass ? 'bypassrls' : owner ? 'owner' : null;
      if (reason !== null) {
        throw new KaderError('NOT_READY', { params: { role, reason } });
      }
    }
  }
}
