import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../server/roles.ts';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';

/** Everything that is not a tenant's. A table that is neither here nor behind the walls fails this file. */
const globalTables = [
  '_prisma_migrations',
  'account',
  'directory',
  'rate_limit',
  'session',
  'user',
  'verification_token',
];
const commands = ['DELETE', 'INSERT', 'SELECT', 'UPDATE'] as const;
const ownRows = "agency_id = ( SELECT (NULLIF(current_setting('app.agency_id'::text, true), ''::text))::uuid";
const platformRows = "agency_id = '00000000-0000-7000-8000-000000000001'::uuid";

interface Table {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
}

interface Policy {
  readonly table: string;
  readonly name: string;
  readonly command: string;
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly check: string | null;
}

interface Key {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
}

let database: TestDatabase;
let tables: Table[];
let policies: Policy[];

async function ask<Row>(text: string): Promise<Row[]> {
  const { rows } = await database.asSuperuser((client) => client.query(text));
  return rows;
}

beforeAll(async () => {
  database = await createTestDatabase();
  tables = await ask<Table>(`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`);
  policies = await ask<Policy>(`
    select tablename as table, policyname as name, cmd as command, roles::text[] as roles, qual as using, with_check as check
    from pg_policies where schemaname = 'public' order by tablename, policyname`);
});
afterAll(() => database.drop());

const tenantTables = () => tables.filter((table) => !globalTables.includes(table.name));

describe('row-level security', () => {
  test('is on and forced for every table that is not named as global', () => {
    expect(tenantTables().length).toBeGreaterThan(20);
    expect(tenantTables().filter((table) => !(table.enabled && table.forced))).toEqual([]);
    const globals = tables.filter((table) => globalTables.includes(table.name)).map((table) => table.name);
    expect(globals).toEqual([...globalTables].sort());
  });

  test('has a policy for every command that a role was granted, and none for all commands but the owner’s', async () => {
    const grants = await ask<{ table: string; role: string; command: string }>(`
      select distinct table_name as table, grantee as role, privilege_type as command
      from information_schema.table_privileges
      where table_schema = 'public' and grantee not in ('postgres', 'kader_owner') order by 1, 2, 3`);
    const tenantGrants = grants.filter((grant) => !globalTables.includes(grant.table));
    const unguarded = tenantGrants.filter(
      (grant) =>
        !policies.some(
          (policy) =>
            policy.table === grant.table &&
            policy.command === grant.command &&
            policy.roles.includes(grant.role),
        ),
    );
    expect(unguarded).toEqual([]);
    expect(
      tenantGrants.filter((grant) => ![...commands].some((command) => command === grant.command)),
    ).toEqual([]);
    const forAll = policies.filter((policy) => policy.command === 'ALL');
    expect(forAll.map((policy) => policy.name)).toEqual(tenantTables().map(() => 'owner_all'));
    expect(forAll.flatMap((policy) => policy.roles).every((role) => role === roles.owner)).toBe(true);
  });

  test('binds every policy to the agency of the scope, or to what the platform published', () => {
    const conditions = policies
      .filter((policy) => policy.command !== 'ALL' && policy.name !== 'agency_select_staff')
      .flatMap((policy) => [
        ...(policy.command === 'INSERT' ? [] : [{ policy: policy.name, condition: policy.using }]),
        ...(policy.command === 'INSERT' || policy.command === 'UPDATE'
          ? [{ policy: policy.name, condition: policy.check }]
          : []),
      ]);
    const loose = conditions.filter(
      ({ policy, condition }) =>
        !(
          condition?.includes(ownRows) ||
          (policy.endsWith('_select_platform') && condition?.includes(platformRows))
        ),
    );
    expect(loose).toEqual([]);
  });

  test('opens nothing to kader_auth, and to kader_admin nothing but the platform’s agency', () => {
    const granted = (role: string) => policies.filter((policy) => policy.roles.includes(role));
    expect(granted(roles.auth)).toEqual([]);
    const staff = granted(roles.admin).filter((policy) => policy.name !== 'agency_select_staff');
    expect(staff.length).toBeGreaterThan(0);
    for (const policy of staff) {
      expect(`${policy.using ?? ''} ${policy.check ?? ''}`).toContain(platformRows);
    }
  });

  test('calls settings once per query, never once per row', () => {
    for (const { using, check } of policies) {
      const before = `${using ?? ''} ${check ?? ''}`.split('current_setting(').slice(0, -1);
      expect(before.filter((text) => !/ SELECT \S*$/.test(text))).toEqual([]);
    }
  });
});

describe('keys', () => {
  test('begin with the agency, in every primary and unique key of a tenant’s table', async () => {
    const keys = await ask<Key>(`
      select i.relname as name, t.relname as table, array(
        select a.attname::text from unnest(x.indkey::int[]) with ordinality k(number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.place) as columns
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      where t.relnamespace = 'public'::regnamespace and x.indisunique`);
    const tenantKeys = keys.filter((key) => !globalTables.includes(key.table));
    expect(tenantKeys.length).toBeGreaterThan(20);
    expect(tenantKeys.filter((key) => key.columns[0] !== 'agency_id')).toEqual([]);
  });

  test('of others begin with the agency on both ends, and never set null or cascade', async () => {
    const foreign = await ask<Key & { target: string[]; action: string }>(`
      select c.conname as name, t.relname as table, c.confdeltype::text || c.confupdtype::text as action,
        array(select a.attname::text from unnest(c.conkey) with ordinality k(number, place)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.place) as columns,
        array(select a.attname::text from unnest(c.confkey) with ordinality k(number, place)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number order by k.place) as target
      from pg_constraint c join pg_class t on t.oid = c.conrelid
      where c.contype = 'f' and t.relnamespace = 'public'::regnamespace`);
    expect(foreign.length).toBeGreaterThan(15);
    const bad = foreign.filter(
      (key) => key.columns[0] !== 'agency_id' || key.target[0] !== 'agency_id' || key.action !== 'aa',
    );
    expect(bad).toEqual([]);
  });

  test('come from the app: no sequence, no enum', async () => {
    const found = await ask(`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
      union all select typname from pg_type where typnamespace = 'public'::regnamespace and typtype = 'e'`);
    expect(found).toEqual([]);
  });
});

describe('roles', () => {
  test('are harmless: no superuser, no bypass, member of nothing, owner of nothing of a tenant', async () => {
    const found = await ask<Record<string, unknown>>(`
      select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as harmful,
        (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships,
        (select count(*)::int from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace
           and r.rolname <> 'kader_owner') as owned
      from pg_roles r where rolname like 'kader\\_%' order by rolname`);
    expect(found.map((role) => role.name)).toEqual(Object.values(roles).sort());
    for (const role of found) {
      expect(role).toEqual({ name: role.name, harmful: false, memberships: 0, owned: 0 });
    }
  });

  test('reach global tables only as kader_auth', async () => {
    const grants = await ask<{ table: string; role: string }>(`
      select distinct table_name as table, grantee as role from information_schema.column_privileges
      where table_schema = 'public' and grantee not in ('postgres', 'kader_owner') order by 1`);
    const onGlobal = grants.filter((grant) => globalTables.includes(grant.table));
    expect(new Set(onGlobal.map((grant) => grant.role))).toEqual(new Set([roles.auth]));
    expect(new Set(grants.filter((grant) => grant.role === roles.auth).map((grant) => grant.table))).toEqual(
      new Set(globalTables.filter((table) => table !== '_prisma_migrations')),
    );
  });
});

describe('definer functions', () => {
  test('have a fixed search path, and may be run by named roles only', async () => {
    const functions = await ask<{ name: string; owner: string; path: string[]; open: boolean }>(`
      select p.proname as name, pg_get_userbyid(p.proowner) as owner, coalesce(p.proconfig, '{}') as path,
        exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x where x.grantee = 0) as open
      from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef order by 1`);
    expect(functions.length).toBeGreaterThan(8);
    for (const { name, owner, path, open } of functions) {
      expect({ name, path, open }).toEqual({ name, path: ['search_path=pg_catalog, pg_temp'], open: false });
      expect(owner).toBe(name === 'enqueue' ? roles.worker : roles.owner);
    }
  });
});
