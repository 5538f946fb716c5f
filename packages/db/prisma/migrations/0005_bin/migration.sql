-- The bin. A plan or a client that somebody deletes is out of everybody's sight at once and for good after a while; until
-- then it can be taken back. Hiding is row-level security's: no query has to remember it, and what is deleted answers like
-- what never was. The functions below are the only way to it.

alter table client
  add deleted_at timestamptz(3),
  add deleted_by uuid,
  -- The row of an erased client stays, empty of what it said: a contributor who was assigned to it alone would otherwise
  -- be assigned to none, which means all.
  add erased_at timestamptz(3),
  add constraint client_erased_is_deleted check (erased_at is null or deleted_at is not null);
alter table document
  add deleted_at timestamptz(3),
  add deleted_by uuid;
create index client_agency_id_deleted_at_idx on client (agency_id, deleted_at);
create index document_agency_id_deleted_at_idx on document (agency_id, deleted_at);

-- What stays of a plan or client that was erased: that it was, whose hand put it into the bin, and the hashes of what was
-- shared, so that a copy that somebody kept can still be proved or refuted.
create table tombstone (
  agency_id uuid,
  kind text check (kind in ('plan', 'client')),
  target uuid,
  client_id uuid not null,
  deleted_at timestamptz(3) not null,
  deleted_by uuid,
  erased_at timestamptz(3) not null,
  versions jsonb not null check (jsonb_typeof(versions) = 'array'),
  primary key (agency_id, kind, target)
);
alter table tombstone enable row level security;
alter table tombstone force row level security;
create policy owner_all on tombstone to kader_owner using (true) with check (true);
grant select on tombstone to kader_app, kader_worker;
create policy tombstone_select_inside on tombstone for select to kader_app, kader_worker using (
  agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)
  and (select current_setting('app.side', true)) in ('agency', 'system'));
create trigger frozen before update or delete on tombstone for each row execute function app.refuse_change();

-- What is hidden

-- Both as arrays, asked once per query and not once per row.
create function app.binned_clients() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(select c.id from public.client c
    where c.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and c.deleted_at is not null)
$$;

-- Also the plans of a deleted client.
create function app.binned_documents() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array(
    select d.id from public.document d
    where d.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and d.deleted_at is not null
    union
    select d.id from public.client c join public.document d on d.agency_id = c.agency_id and d.client_id = c.id
    where c.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and c.deleted_at is not null)
$$;

-- Restrictive: on top of whatever lets somebody see a row. A row that cannot be seen is not updated or deleted either.
create function pg_temp.hide(tables text, condition text) returns void
language plpgsql as $$
declare
  place text;
  own constant text := 'agency_id = (select nullif(current_setting(''app.agency_id'', true), '''')::uuid)';
  rule text := replace(replace(condition,
    '{documents}', 'any ((select app.binned_documents())::uuid[])'),
    '{clients}', 'any ((select app.binned_clients())::uuid[])');
begin
  foreach place in array regexp_split_to_array(tables, ',\s*')
  loop
    execute format('create policy %I on %I as restrictive for select to kader_app, kader_worker using (%s and %s)',
      place || '_select_live', place, own, rule);
  end loop;
end $$;

select pg_temp.hide('client', 'deleted_at is null');
select pg_temp.hide('document', 'deleted_at is null and (client_id = {clients}) is not true');
select pg_temp.hide('client_person', '(client_id = {clients}) is not true');
select pg_temp.hide('invitation', '(client_id = {clients}) is not true and (document_id = {documents}) is not true');
select pg_temp.hide('document_item, change_set, document_person, version, version_shared, version_internal, review, decision, export',
  '(document_id = {documents}) is not true');
select pg_temp.hide('review_approver',
  'exists (select 1 from review r where r.agency_id = review_approver.agency_id and r.id = review_approver.review_id)');
drop function pg_temp.hide(text, text);

-- A decision that was on its way when the plan was deleted.
create policy decision_insert_live on decision as restrictive for insert to kader_app with check (
  agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)
  and (document_id = any ((select app.binned_documents())::uuid[])) is not true);

-- A person whose only client was deleted belongs to the agency no more, until it is taken back.
create or replace function app.my_memberships(person uuid)
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
  where p.user_id = person and p.removed_at is null and c.deleted_at is null
  group by a.agency_id
$$;

-- Into the bin and out of it, in the agency of the scope. True when something changed: the thing was there, and elsewhere.

create function app.put_in_bin(thing text, wanted uuid, by_user uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if thing = 'client' then
    update public.client c set deleted_at = at, deleted_by = by_user
    where c.agency_id = app.scoped_agency() and c.id = wanted and c.deleted_at is null;
  else
    update public.document d set deleted_at = at, deleted_by = by_user
    where d.agency_id = app.scoped_agency() and d.id = wanted and d.deleted_at is null;
  end if;
  return found;
end $$;

create function app.take_from_bin(thing text, wanted uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if thing = 'client' then
    update public.client c set deleted_at = null, deleted_by = null
    where c.agency_id = app.scoped_agency() and c.id = wanted and c.deleted_at is not null and c.erased_at is null;
  else
    update public.document d set deleted_at = null, deleted_by = null
    where d.agency_id = app.scoped_agency() and d.id = wanted and d.deleted_at is not null;
  end if;
  return found;
end $$;

-- A plan of a deleted client is not listed: it comes back with its client.
create function app.list_bin() returns table (
  kind text, id uuid, name text, locale text, client_id uuid, client_name text, client_slug text, plans integer,
  deleted_at timestamptz, deleted_by_name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'client', c.id, c.name, c.default_locale, c.id, c.name, c.slug,
    (select count(*)::integer from public.document d
     where d.agency_id = c.agency_id and d.client_id = c.id and d.deleted_at is null),
    c.deleted_at, m.name
  from public.client c
  left join public.membership m on m.agency_id = c.agency_id and m.user_id = c.deleted_by
  where c.agency_id = app.scoped_agency() and c.deleted_at is not null and c.erased_at is null
  union all
  select 'plan', d.id, d.title, d.locale, c.id, c.name, c.slug, 1, d.deleted_at, m.name
  from public.document d
  join public.client c on c.agency_id = d.agency_id and c.id = d.client_id
  left join public.membership m on m.agency_id = d.agency_id and m.user_id = d.deleted_by
  where d.agency_id = app.scoped_agency() and d.deleted_at is not null and c.deleted_at is null
  order by 9 desc, 2
$$;

-- Emptying it: the worker's alone, and only what has lain there since `before`

create function app.due_for_erasure(before timestamptz)
returns table (kind text, id uuid, client_id uuid, file_keys text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'plan', d.id, d.client_id, array(select e.file_key from public.export e
    where e.agency_id = d.agency_id and e.document_id = d.id and e.file_key is not null)
  from public.document d
  where d.agency_id = app.scoped_agency() and d.deleted_at <= before
  union all
  select 'client', c.id, c.id, array(select e.file_key from public.export e
    where e.agency_id = c.agency_id and e.client_id = c.id and e.file_key is not null)
  from public.client c
  where c.agency_id = app.scoped_agency() and c.deleted_at <= before and c.erased_at is null
$$;

-- Everything of one document, without asking whether it is due.
create function app.erase_rows_of_document(agency uuid, wanted uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.erasing', 'on', true);
  delete from public.export t where t.agency_id = agency and t.document_id = wanted;
  delete from public.decision t where t.agency_id = agency and t.document_id = wanted;
  delete from public.review_approver t using public.review r
    where t.agency_id = agency and r.agency_id = agency and r.id = t.review_id and r.document_id = wanted;
  update public.invitation t set document_id = null, review_id = null
    where t.agency_id = agency and t.document_id = wanted;
  update public.invitation t set review_id = null
    where t.agency_id = agency and t.review_id in
      (select r.id from public.review r where r.agency_id = agency and r.document_id = wanted);
  delete from public.review t where t.agency_id = agency and t.document_id = wanted;
  delete from public.version_shared t where t.agency_id = agency and t.document_id = wanted;
  delete from public.version_internal t where t.agency_id = agency and t.document_id = wanted;
  delete from public.version t where t.agency_id = agency and t.document_id = wanted;
  delete from public.change_set t where t.agency_id = agency and t.document_id = wanted;
  delete from public.document_item t where t.agency_id = agency and t.document_id = wanted;
  delete from public.document_person t where t.agency_id = agency and t.document_id = wanted;
  delete from public.document t where t.agency_id = agency and t.id = wanted;
  perform set_config('app.erasing', 'off', true);
end $$;

create function app.hashes_of_document(agency uuid, wanted uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('document', v.document_id, 'number', v.number, 'hash', v.hash)
    order by v.number), '[]')
  from public.version v where v.agency_id = agency and v.document_id = wanted
$$;

-- False when there is nothing to erase: taken back meanwhile, or erased already.
create function app.erase_document(wanted uuid, before timestamptz, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone public.document;
begin
  select * into gone from public.document d
  where d.agency_id = app.scoped_agency() and d.id = wanted and d.deleted_at <= before for update;
  if not found then
    return false;
  end if;
  insert into public.tombstone (agency_id, kind, target, client_id, deleted_at, deleted_by, erased_at, versions)
  values (gone.agency_id, 'plan', gone.id, gone.client_id, gone.deleted_at, gone.deleted_by, at,
    app.hashes_of_document(gone.agency_id, gone.id));
  perform app.erase_rows_of_document(gone.agency_id, gone.id);
  return true;
end $$;

create function app.erase_client(wanted uuid, before timestamptz, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone public.client;
  plan uuid;
  hashes jsonb := '[]';
begin
  select * into gone from public.client c
  where c.agency_id = app.scoped_agency() and c.id = wanted and c.deleted_at <= before and c.erased_at is null for update;
  if not found then
    return false;
  end if;
  for plan in select d.id from public.document d where d.agency_id = gone.agency_id and d.client_id = gone.id for update
  loop
    hashes := hashes || app.hashes_of_document(gone.agency_id, plan);
    perform app.erase_rows_of_document(gone.agency_id, plan);
  end loop;
  delete from public.invitation t where t.agency_id = gone.agency_id and t.client_id = gone.id;
  delete from public.client_person t where t.agency_id = gone.agency_id and t.client_id = gone.id;
  update public.client t
    set erased_at = at, name = '—', trade = '', slug = 'erased-' || replace(gone.id::text, '-', '')
    where t.agency_id = gone.agency_id and t.id = gone.id;
  insert into public.tombstone (agency_id, kind, target, client_id, deleted_at, deleted_by, erased_at, versions)
  values (gone.agency_id, 'client', gone.id, gone.id, gone.deleted_at, gone.deleted_by, at, hashes);
  return true;
end $$;

revoke all on function app.binned_clients, app.binned_documents, app.put_in_bin, app.take_from_bin, app.list_bin,
  app.due_for_erasure, app.erase_rows_of_document, app.hashes_of_document, app.erase_document, app.erase_client from public;
grant execute on function app.binned_clients, app.binned_documents to kader_app, kader_worker;
grant execute on function app.put_in_bin, app.take_from_bin, app.list_bin to kader_app;
grant execute on function app.due_for_erasure, app.erase_document, app.erase_client to kader_worker;
