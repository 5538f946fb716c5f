-- People of the agency itself are invited as those of its clients are. An invitation says to which clients a contributor
-- will be assigned, and whether its mail came back. A client's row stays for ever, so its ids stay good without a foreign key;
-- accepting writes them where there is one.
alter table invitation
  add assigned_client_ids uuid[] not null default '{}',
  add undelivered_at timestamptz(3),
  add constraint invitation_assigned_check
    check (cardinality(assigned_client_ids) = 0 or (client_id is null and role = 'contributor'));

-- An address is invited to the agency once at a time, also by two at once.
create unique index invitation_open_member_key on invitation (agency_id, email)
  where client_id is null and accepted_at is null and revoked_at is null;
