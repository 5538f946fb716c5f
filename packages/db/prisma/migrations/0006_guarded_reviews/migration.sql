-- What a review asks, and what came of it. The agency's side opens a review and may end an open one, as superseded or
-- withdrawn; what the client decided is written by app.close_review alone, from a decision that the agency's side cannot
-- make. All else about a review stays as it was asked.

-- current_user is the owner's inside close_review (it runs as its owner), and the depth says that a trigger is at work:
-- neither the owner on its own connection nor anybody else's trigger is enough.
create function app.guard_review() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  decides constant boolean := pg_trigger_depth() > 1
    and (select relowner from pg_catalog.pg_class where oid = tg_relid) = current_user::regrole;
begin
  if tg_op = 'INSERT' then
    if new.outcome is null then
      return new;
    end if;
  elsif old.outcome is null
    and to_jsonb(new) - 'outcome' - 'closed_at' = to_jsonb(old) - 'outcome' - 'closed_at'
    and (new.outcome in ('superseded', 'withdrawn') or (decides and new.outcome in ('approved', 'changes_requested')))
  then
    return new;
  end if;
  raise exception 'FROZEN' using errcode = 'KD003', detail = format('%s on %s', tg_op, tg_table_name);
end $$;

create trigger guarded before insert or update on review for each row execute function app.guard_review();
