-- Whoever is asked to decide can be asked no more, by taking back what invited them: their place in an open review goes, so
-- that it does not wait for them for ever. A place of somebody who has decided stays, and so does every place of a review
-- that is over: they are what its outcome came of.
grant delete on review_approver to kader_app, kader_worker;
create policy review_approver_delete_inside on review_approver for delete to kader_app, kader_worker using (
  agency_id = (select nullif(current_setting('app.agency_id', true), '')::uuid)
  and (select current_setting('app.side', true)) in ('agency', 'system')
  and exists (
    select 1 from review r
    where r.agency_id = review_approver.agency_id and r.id = review_approver.review_id and r.outcome is null)
  and not exists (
    select 1 from decision d
    where d.agency_id = review_approver.agency_id and d.review_id = review_approver.review_id
      and d.user_id = review_approver.user_id));
