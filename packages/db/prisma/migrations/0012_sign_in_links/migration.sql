-- The doors: signing in by a link, sessions that their person can see and end, invitations that make an account.

-- A link that was sent. Who holds it knows the id and a secret; kept is the secret's hash, and how often somebody came with
-- another: so a link dies of guessing, whoever guesses and from wherever. Links live for minutes; none is carried over.
drop table verification_token;
create table verification_token (
  id uuid primary key,
  token_hash text not null,
  email text not null check (email = lower(email)),
  audience text not null check (audience in ('web', 'admin')),
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  created_at timestamptz(3) not null,
  expires timestamptz(3) not null,
  wrong_tries integer not null default 0
);
create index verification_token_email_idx on verification_token (email);
grant select, insert, update, delete on verification_token to kader_auth;

-- Where and when a session is used, for whose it is. Of those that are there only the beginning is known. The defaults stay:
-- a process of the version before, which still runs while the new ones start, begins sessions without these columns.
alter table session
  add user_agent text not null default '' check (length(user_agent) <= 400),
  add last_used_at timestamptz(3) not null default current_timestamp;
update session set last_used_at = created_at;

-- Uses a link up and begins the session it was for, both or neither; of two at once one finds it. In the web app somebody
-- new gets an account in the language they asked in; nobody's account is changed beyond that the address is proved. The
-- admin app is for those who are staff already. Null for whatever link is none, or none any more.
create function app.sign_in_by_link(link uuid, given_hash text, for_audience text, at timestamptz, tries integer,
  new_person uuid, session_hash text, session_expires timestamptz, agent text) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  mailbox text;
  sent public.verification_token;
  person uuid;
begin
  select v.email into mailbox from public.verification_token v where v.id = link and v.audience = for_audience;
  if not found then
    return null;
  end if;
  -- Links of one mailbox take their turns: two that delete each other would wait for each other for ever.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(':', 'sign-in', for_audience, mailbox), 0));
  select * into sent from public.verification_token v
  where v.id = link and v.audience = for_audience and v.expires > at and v.wrong_tries < tries for update;
  if not found then
    return null;
  end if;
  if sent.token_hash <> given_hash then
    update public.verification_token v set wrong_tries = v.wrong_tries + 1 where v.id = link;
    return null;
  end if;
  if for_audience = 'web' then
    insert into public."user" (id, email, email_verified, locale) values (new_person, sent.email, at, sent.locale)
    on conflict (email) do nothing;
  end if;
  update public."user" u set email_verified = coalesce(u.email_verified, at)
  where u.email = sent.email and (for_audience = 'web' or u.staff_role is not null)
  returning u.id into person;
  -- With every other link that lies in the same mailbox.
  delete from public.verification_token v where v.email = sent.email and v.audience = for_audience;
  if person is not null then
    insert into public.session (token_hash, user_id, audience, user_agent, created_at, last_used_at, expires)
    values (session_hash, person, for_audience, agent, at, at, session_expires);
  end if;
  return person;
end $$;

-- Uses an invitation's token up and begins the first session of the account it makes, for the address that was invited and no
-- other. `known` when the address has an account: an invitation opens nobody's. `closed` when the token opens nothing, or
-- nothing any more. Whoever hears either takes everything back.
create function app.join_by_invitation(invitation_hash text, at timestamptz, new_person uuid, session_hash text,
  session_expires timestamptz, agent text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  invited public.invitation;
begin
  if not app.use_token('invitation', invitation_hash, at) then
    return 'closed';
  end if;
  select i.* into strict invited from public.directory d
  join public.invitation i on i.agency_id = d.agency_id and i.id = d.target
  where d.kind = 'invitation' and d.key = invitation_hash;
  insert into public."user" (id, email, name, email_verified, locale)
  values (new_person, invited.email, invited.name, at, invited.locale)
  on conflict (email) do nothing;
  if not found then
    return 'known';
  end if;
  insert into public.session (token_hash, user_id, audience, user_agent, created_at, last_used_at, expires)
  values (session_hash, new_person, 'web', agent, at, at, session_expires);
  return 'joined';
end $$;

-- Clears away what is over: sessions, links, and counts of hits that nothing asks for any more. For the worker, which
-- reaches these tables by this alone.
create function app.sweep_identity(at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from public.session s where s.expires <= at;
  -- Passes by what is being used: neither waits for the other.
  delete from public.verification_token v where v.id in (
    select e.id from public.verification_token e where e.expires <= at for update skip locked);
  delete from public.rate_limit r where r.window_start <= at - interval '1 day';
$$;

revoke all on function app.sign_in_by_link, app.join_by_invitation, app.sweep_identity from public;
grant execute on function app.sign_in_by_link to kader_auth;
grant execute on function app.join_by_invitation to kader_app;
grant execute on function app.sweep_identity to kader_worker;
