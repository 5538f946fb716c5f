-- Whoever decides was asked: a seat as approver is not enough, neither are the words of whoever holds the connection. As
-- in 0003 otherwise; who was asked is looked at last, so that a review that is over says so first.
create or replace function app.close_review() returns trigger
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
  if not exists (
    select 1 from public.review_approver a
    where a.agency_id = new.agency_id and a.review_id = new.review_id and a.user_id = new.user_id)
  then
    raise exception 'not asked' using errcode = '42501';
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
