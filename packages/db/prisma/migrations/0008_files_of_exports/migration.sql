-- An export may have had more files than the one its row points at: it is made again after a decision, and an attempt may
-- be outdated before it is kept. Every file bears the id of its export, so what is erased is named by that.
drop function app.due_for_erasure(timestamptz);

create function app.due_for_erasure(before timestamptz)
returns table (kind text, id uuid, client_id uuid, exports uuid[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'plan', d.id, d.client_id, array(select e.id from public.export e
    where e.agency_id = d.agency_id and e.document_id = d.id)
  from public.document d
  where d.agency_id = app.scoped_agency() and d.deleted_at <= before
  union all
  select 'client', c.id, c.id, array(select e.id from public.export e
    where e.agency_id = c.agency_id and e.client_id = c.id)
  from public.client c
  where c.agency_id = app.scoped_agency() and c.deleted_at <= before and c.erased_at is null
$$;

revoke all on function app.due_for_erasure from public;
grant execute on function app.due_for_erasure to kader_worker;
