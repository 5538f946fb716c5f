-- Functions through which processes reach what is global, and nothing more of it. All run as kader_owner with a fixed
-- search_path; whoever may run one is named.

-- Read before a tenant is known

create function app.agency_of_slug(wanted text) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select d.agency_id from public.directory d where d.kind = 'slug' and d.key = wanted $$;

create function app.resolve_token(wanted_kind text, wanted_key text)
returns table (agency_id uuid, target uuid, expires_at timestamptz, revoked_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.agency_id, d.target, d.expires_at, d.revoked_at, d.used_at
  from public.directory d
  where d.kind = wanted_kind and d.key = wanted_key and d.kind not in ('slug', 'mark')
$$;

-- One row per agency and side: as member with the assigned clients, or as client person with the seats.
create function app.my_memberships(person uuid)
returns table (agency_id uuid, agency_slug text, agency_name text, kind text, role text, assigned uuid[], seats jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.agency_id, a.slug, a.name, 'member', m.role,
    array(select c.client_id from public.membership_client c where c.agency_id = m.agency_id and c.user_id = m.user_id),
    '[]'::jsonb
  from public.membership m join public.agency a on a.agency_id = m.agency_id
  where m.user_id = person and m.removed_at is null
  union all
  select a.agency_id, a.slug, a.name, 'clientPerson', null, '{}'::uuid[],
    jsonb_agg(jsonb_build_object('clientId', c.id, 'clientSlug', c.slug, 'clientName', c.name,
      'role', p.role, 'executive', p.executive, 'steering', p.steering) order by c.name, c.id)
  from public.client_person p
  join public.client c on c.agency_id = p.agency_id and c.id = p.client_id
  join public.agency a on a.agency_id = p.agency_id
  where p.user_id = person and p.removed_at is null
  group by a.agency_id
$$;

create function app.agencies_for_jobs() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select a.agency_id from public.agency a order by a.agency_id $$;

-- Written in the transaction of what they belong to, always for the agency of the scope

create function app.scoped_agency() returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('app.side', true) in ('agency', 'system') then
    return current_setting('app.agency_id', true)::uuid;
  end if;
  raise exception 'no scope of an agency' using errcode = '42501';
end $$;

create function app.claim_slug(slug text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.directory (kind, key, agency_id, created_at) values ('slug', slug, app.scoped_agency(), at)
$$;

create function app.register_token(token_kind text, token_hash text, token_target uuid, at timestamptz, expires timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if token_kind in ('slug', 'mark') then
    raise exception 'not a token' using errcode = '42501';
  end if;
  insert into public.directory (kind, key, agency_id, target, created_at, expires_at)
  values (token_kind, token_hash, app.scoped_agency(), token_target, at, expires);
end $$;

create function app.revoke_tokens(token_kind text, token_target uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.directory d set revoked_at = at
  where d.kind = token_kind and d.agency_id = app.scoped_agency() and d.target = token_target and d.revoked_at is null
$$;

-- True for exactly one caller, however many come at once.
create function app.use_token(token_kind text, token_hash text, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with used as (
    update public.directory d set used_at = at
    where d.kind = token_kind and d.key = token_hash and d.agency_id = app.scoped_agency()
      and d.used_at is null and d.revoked_at is null and (d.expires_at is null or d.expires_at > at)
    returning 1
  )
  select exists (select 1 from used)
$$;

-- Of the whole installation

create function app.set_mark(mark text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.directory (kind, key, agency_id, created_at)
  values ('mark', mark, '00000000-0000-7000-8000-000000000001', at) on conflict do nothing
$$;

-- With the worker's role only: a process that serves requests cannot make anybody staff.
create function app.grant_staff_role(person uuid, new_role text) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $$ update public."user" u set staff_role = new_role where u.id = person $$;

revoke all on all functions in schema app from public;
grant execute on function app.agency_of_slug, app.resolve_token, app.my_memberships to kader_app, kader_auth;
grant execute on function app.scoped_agency, app.claim_slug, app.register_token, app.revoke_tokens, app.use_token
  to kader_app, kader_worker;
grant execute on function app.agencies_for_jobs, app.grant_staff_role, app.set_mark to kader_worker;
