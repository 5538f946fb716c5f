-- Which of the three scenarios of a version its client's executive chose (seed 004), and why: bound to the content that was
-- read, as a decision is, once per review, and never changed. What follows from it in the working plan is the system's to write.

create table scenario_choice (
  agency_id uuid,
  id uuid,
  review_id uuid not null,
  document_id uuid not null,
  client_id uuid not null,
  version_number integer not null,
  hash text not null,
  user_id uuid not null,
  name text not null,
  role text not null check (role in ('executive', 'steering')),
  scenario text not null check (scenario in ('pessimistic', 'realistic', 'optimistic')),
  reason text not null check (reason <> ''),
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  at timestamptz(3) not null,
  time_zone text not null,
  primary key (agency_id, id),
  unique (agency_id, review_id),
  foreign key (agency_id, review_id) references review (agency_id, id)
);
create index scenario_choice_agency_id_document_id_at_idx on scenario_choice (agency_id, document_id, at);

alter table scenario_choice enable row level security;
alter table scenario_choice force row level security;
create policy owner_all on scenario_choice to kader_owner using (true) with check (true);

-- Read where decisions are; written by people of the client alone. Nobody inside can choose for them, and a guest does not.
grant select on scenario_choice to kader_app, kader_worker;
grant insert on scenario_choice to kader_app;
create policy scenario_choice_select_inside on scenario_choice for select to kader_app, kader_worker using (
  agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)
  and (select current_setting('app.side', true)) in ('agency', 'system'));
create policy scenario_choice_select_outside on scenario_choice for select to kader_app, kader_worker using (
  agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)
  and (((select current_setting('app.side', true)) = 'client'
      and client_id = any ((select string_to_array(nullif(current_setting('app.client_ids', true), ''), ',')::uuid[])::uuid[]))
    or ((select current_setting('app.side', true)) = 'guest'
      and document_id = (select nullif(current_setting('app.target_id', true), '')::uuid))));
create policy scenario_choice_insert_outside on scenario_choice for insert to kader_app with check (
  agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)
  and (select current_setting('app.side', true)) = 'client'
  and client_id = any ((select string_to_array(nullif(current_setting('app.client_ids', true), ''), ',')::uuid[])::uuid[]));

-- As in 0005: what lies in the bin is hidden, and takes no choice that was on its way.
create policy scenario_choice_select_live on scenario_choice as restrictive for select to kader_app, kader_worker using (
  agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)
  and (document_id = any ((select app.binned_documents())::uuid[])) is not true);
create policy scenario_choice_insert_live on scenario_choice as restrictive for insert to kader_app with check (
  agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)
  and (document_id = any ((select app.binned_documents())::uuid[])) is not true);

create trigger frozen before update or delete on scenario_choice for each row execute function app.refuse_change();

-- Whether a client names an executive among those who approve. The client's own people are asked this about, and do not see
-- each other's seats.
create function app.names_executive(of_client uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select 1 from public.client_person p
    where p.agency_id = nullif(current_setting('app.agency_id', true), '')::uuid and p.client_id = of_client
      and p.removed_at is null and p.role = 'approver' and p.executive)
$$;
revoke all on function app.names_executive(uuid) from public;
grant execute on function app.names_executive(uuid) to kader_app;

-- A choice counts on an open review, of somebody whom it asks and who chooses at this client: its executive, or, while none is
-- named, whoever sits on the steering committee. After the insert, as decisions are judged (0003), so that the policies and
-- the key of the review have spoken before. NO KEY, as there.
create function app.guard_choice() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked public.review;
begin
  select * into asked from public.review r
  where r.agency_id = new.agency_id and r.id = new.review_id and r.document_id = new.document_id
    and r.client_id = new.client_id and r.version_number = new.version_number and r.hash = new.hash
  for no key update;
  if not found then
    raise exception 'NOT_FOUND' using errcode = 'KD004';
  end if;
  if asked.outcome in ('superseded', 'withdrawn') then
    raise exception 'REVIEW_SUPERSEDED' using errcode = 'KD002';
  end if;
  if asked.outcome is not null then
    raise exception 'ALREADY_DECIDED' using errcode = 'KD001';
  end if;
  if not exists (
    select 1 from public.review_approver a
    where a.agency_id = new.agency_id and a.review_id = new.review_id and a.user_id = new.user_id)
  then
    raise exception 'not asked' using errcode = '42501';
  end if;
  if not exists (
    select 1 from public.client_person p
    where p.agency_id = new.agency_id and p.client_id = new.client_id and p.user_id = new.user_id
      and p.removed_at is null and p.role = 'approver'
      and case new.role when 'executive' then p.executive else p.steering and not app.names_executive(new.client_id) end)
  then
    raise exception 'not the one who chooses' using errcode = '42501';
  end if;
  return null;
end $$;
revoke all on function app.guard_choice() from public;

create trigger guard_choice after insert on scenario_choice for each row execute function app.guard_choice();

-- As in 0005, with the choices.
create or replace function app.erase_rows_of_document(agency uuid, wanted uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('app.erasing', 'on', true);
  delete from public.export t where t.agency_id = agency and t.document_id = wanted;
  delete from public.decision t where t.agency_id = agency and t.document_id = wanted;
  delete from public.scenario_choice t where t.agency_id = agency and t.document_id = wanted;
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
