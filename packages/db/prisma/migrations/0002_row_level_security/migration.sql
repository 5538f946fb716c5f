-- Who sees and writes which rows. Policies stand per command, never FOR ALL; a command without a policy is denied.
--
-- A scope sets, for one transaction: app.agency_id, app.side (agency | client | guest | system), app.client_ids (of a
-- client person, separated by commas) and app.target_id (the document that a guest's grant opens). Without a scope every
-- condition is null and no tenant's row is there. Settings are read in sub-selects: once per query, not once per row.

grant usage on schema app to kader_app, kader_admin, kader_auth, kader_worker;

-- Makes a policy for each listed command, and grants the command. Conditions may use the words replaced below.
create function pg_temp.allow(tables text, commands text, who text, suffix text, condition text) returns void
language plpgsql as $$
declare
  place record;
  rule text := condition;
begin
  rule := replace(rule, '{own}', 'agency_id = (select nullif(current_setting(''app.agency_id'', true), '''')::uuid)');
  rule := replace(rule, '{inside}', '(select current_setting(''app.side'', true)) in (''agency'', ''system'')');
  rule := replace(rule, '{system}', '(select current_setting(''app.side'', true)) = ''system''');
  rule := replace(rule, '{client}', '(select current_setting(''app.side'', true)) = ''client''');
  rule := replace(rule, '{guest}', '(select current_setting(''app.side'', true)) = ''guest''');
  rule := replace(rule, '{clients}',
    'any ((select string_to_array(nullif(current_setting(''app.client_ids'', true), ''''), '','')::uuid[])::uuid[])');
  rule := replace(rule, '{target}', '(select nullif(current_setting(''app.target_id'', true), '''')::uuid)');
  rule := replace(rule, '{platform}', 'agency_id = ''00000000-0000-7000-8000-000000000001''::uuid');
  for place in
    select t as name, c as command
    from regexp_split_to_table(tables, ',\s*') as t, regexp_split_to_table(commands, ',\s*') as c
  loop
    execute format('grant %s on %I to %s', place.command, place.name, who);
    execute format('create policy %I on %I for %s to %s %s %s',
      place.name || '_' || place.command || '_' || suffix, place.name, place.command, who,
      case when place.command <> 'insert' then 'using (' || rule || ')' else '' end,
      case when place.command in ('insert', 'update') then 'with check (' || rule || ')' else '' end);
  end loop;
end $$;

-- Every table of a tenant: on, for its owner too. The owner's own policy is needed by backfills and definer functions,
-- which would otherwise change and find nothing, silently.
do $$
declare
  tenant text;
begin
  foreach tenant in array array['agency', 'client', 'membership', 'membership_client', 'client_person', 'audit_event',
    'document', 'document_item', 'change_set', 'document_person', 'version', 'version_shared', 'version_internal',
    'review', 'review_approver', 'invitation', 'decision', 'export',
    'template', 'template_version', 'template_words', 'catalogue_version']
  loop
    execute format('alter table %I enable row level security', tenant);
    execute format('alter table %I force row level security', tenant);
    execute format('create policy owner_all on %I to kader_owner using (true) with check (true)', tenant);
  end loop;
end $$;

-- Inside: members of the agency, and tasks of the system in its name

select pg_temp.allow('agency, client, membership, client_person, document, document_item, document_person, review,
  review_approver, invitation, export', 'select, insert, update', 'kader_app, kader_worker', 'inside', '{own} and {inside}');
select pg_temp.allow('membership_client', 'select, insert, delete', 'kader_app, kader_worker', 'inside', '{own} and {inside}');
select pg_temp.allow('change_set, version, version_shared, version_internal, audit_event',
  'select, insert', 'kader_app, kader_worker', 'inside', '{own} and {inside}');
select pg_temp.allow('decision', 'select', 'kader_app, kader_worker', 'inside', '{own} and {inside}');
select pg_temp.allow('template', 'select, insert', 'kader_app, kader_worker', 'inside', '{own} and {inside}');
select pg_temp.allow('template_version, template_words, catalogue_version',
  'select, insert, update, delete', 'kader_app, kader_worker', 'inside', '{own} and {inside}');

-- Outside: people of a client see what was shared with that client, a guest the one document of the grant

select pg_temp.allow('version, version_shared, review, decision', 'select', 'kader_app, kader_worker', 'outside',
  '{own} and (({client} and client_id = {clients}) or ({guest} and document_id = {target}))');
select pg_temp.allow('export', 'select', 'kader_app, kader_worker', 'outside',
  '{own} and version_number is not null and (({client} and client_id = {clients}) or ({guest} and document_id = {target}))');
select pg_temp.allow('review_approver', 'select', 'kader_app, kader_worker', 'outside',
  '{own} and ({client} or {guest}) and exists (
     select 1 from review r where r.agency_id = review_approver.agency_id and r.id = review_approver.review_id)');
select pg_temp.allow('document_person', 'select', 'kader_app, kader_worker', 'outside',
  '{own} and ({client} or {guest}) and shared and exists (
     select 1 from version v where v.agency_id = document_person.agency_id and v.document_id = document_person.document_id)');
select pg_temp.allow('agency', 'select', 'kader_app, kader_worker', 'outside', '{own} and ({client} or {guest})');
select pg_temp.allow('client', 'select', 'kader_app, kader_worker', 'outside',
  '{own} and (({client} and id = {clients}) or ({guest} and exists (
     select 1 from version v where v.agency_id = client.agency_id and v.client_id = client.id)))');
select pg_temp.allow('template_version, catalogue_version', 'select', 'kader_app, kader_worker', 'outside',
  '{own} and ({client} or {guest}) and status in (''published'', ''deprecated'')');
select pg_temp.allow('template_words', 'select', 'kader_app, kader_worker', 'outside',
  '{own} and ({client} or {guest}) and exists (
     select 1 from template_version t where t.agency_id = template_words.agency_id and t.template_id = template_words.template_id
       and t.version = template_words.version and t.status in (''published'', ''deprecated''))');

-- They decide, ask for a file of what was shared with them, and leave a trace of it. Only they decide: nobody inside can
-- write a client's decision.
select pg_temp.allow('decision', 'insert', 'kader_app', 'outside',
  '{own} and (({client} and client_id = {clients}) or ({guest} and document_id = {target}))');
select pg_temp.allow('export', 'insert', 'kader_app', 'outside',
  '{own} and version_number is not null and state = ''queued''
   and (({client} and client_id = {clients}) or ({guest} and document_id = {target}))');
select pg_temp.allow('audit_event', 'insert', 'kader_app', 'outside', '{own} and ({client} or {guest})');

-- The platform's library, read on every side, written by nobody through these policies

select pg_temp.allow('template_version, catalogue_version', 'select', 'kader_app, kader_worker', 'platform',
  '{platform} and status in (''published'', ''deprecated'')');
select pg_temp.allow('template_words', 'select', 'kader_app, kader_worker', 'platform',
  '{platform} and exists (
     select 1 from template_version t where t.agency_id = template_words.agency_id and t.template_id = template_words.template_id
       and t.version = template_words.version and t.status in (''published'', ''deprecated''))');

-- Platform staff work in the platform's agency; of other agencies they see that they exist

select pg_temp.allow('agency', 'select', 'kader_admin', 'staff', 'true');
select pg_temp.allow('template, document, document_item, document_person', 'select, insert, update', 'kader_admin', 'staff',
  '{own} and {platform} and {inside}');
select pg_temp.allow('template_version, template_words, catalogue_version', 'select, insert, update, delete', 'kader_admin', 'staff',
  '{own} and {platform} and {inside}');
select pg_temp.allow('change_set, audit_event', 'select, insert', 'kader_admin', 'staff', '{own} and {platform} and {inside}');

drop function pg_temp.allow(text, text, text, text, text);

-- Global tables: kader_auth alone. Who is staff cannot be written with it (see grant_staff_role).

grant select, insert, update, delete on account, session, verification_token, rate_limit to kader_auth;
grant select, delete on "user" to kader_auth;
grant insert (id, email, name, email_verified, image, locale, created_at) on "user" to kader_auth;
grant update (email, name, email_verified, image, locale) on "user" to kader_auth;
grant select on directory to kader_auth;
