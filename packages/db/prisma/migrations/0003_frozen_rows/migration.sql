-- What was frozen stays as it was. Erasure (a legal duty) comes as definer functions named erase_*, which set
-- app.erasing for their transaction and leave a tombstone; only as the owner of the table does that setting count.

create function app.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE'
    and current_setting('app.erasing', true) = 'on'
    and (select relowner from pg_catalog.pg_class where oid = tg_relid) = current_user::regrole
  then
    return old;
  end if;
  raise exception 'FROZEN' using errcode = 'KD003', detail = format('%s on %s', tg_op, tg_table_name);
end $$;

create trigger frozen before update or delete on version for each row execute function app.refuse_change();
create trigger frozen before update or delete on version_shared for each row execute function app.refuse_change();
create trigger frozen before update or delete on version_internal for each row execute function app.refuse_change();
create trigger frozen before update or delete on decision for each row execute function app.refuse_change();
create trigger frozen before update or delete on audit_event for each row execute function app.refuse_change();

-- A published template or catalogue version only ever becomes deprecated; a draft may still go.
create function app.refuse_published_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.status = 'draft' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and new.status = 'deprecated' and to_jsonb(new) - 'status' = to_jsonb(old) - 'status' then
    return new;
  end if;
  raise exception 'FROZEN' using errcode = 'KD003', detail = format('%s on %s', tg_op, tg_table_name);
end $$;

create trigger published before update or delete on template_version
  for each row execute function app.refuse_published_change();
create trigger published before update or delete on catalogue_version
  for each row execute function app.refuse_published_change();

-- Words belong to their version. The version's row is locked, so that it cannot be published between this and the write.
create function app.refuse_words_of_published() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  words public.template_words := case tg_op when 'DELETE' then old else new end;
  state text;
begin
  select t.status into state from public.template_version t
  where t.agency_id = words.agency_id and t.template_id = words.template_id and t.version = words.version
  for share;
  if state is distinct from 'draft' then
    raise exception 'FROZEN' using errcode = 'KD003', detail = format('%s on %s', tg_op, tg_table_name);
  end if;
  return words;
end $$;

create trigger published before insert or update or delete on template_words
  for each row execute function app.refuse_words_of_published();

-- A decision counts once and only on an open review, and closes it by its rule: any = the first decision; all = the
-- first request for changes, or the approval of the last approver. After the insert, so that the policy has spoken
-- before anything about the review shows. NO KEY: the foreign key of two decisions at once holds KEY SHARE already.
create function app.close_review() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked public.review;
  approvals integer;
  approvers integer;
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
  select count(*) into approvals from public.decision d
  where d.agency_id = new.agency_id and d.review_id = new.review_id and d.kind = 'approve';
  select count(*) into approvers from public.review_approver a
  where a.agency_id = new.agency_id and a.review_id = new.review_id;
  if new.kind = 'request_changes' or asked.rule = 'any' or approvals >= approvers then
    update public.review r
    set closed_at = new.at, outcome = case new.kind when 'approve' then 'approved' else 'changes_requested' end
    where r.agency_id = new.agency_id and r.id = new.review_id;
  end if;
  return null;
end $$;
revoke all on function app.close_review() from public;

create trigger close_review after insert on decision for each row execute function app.close_review();
