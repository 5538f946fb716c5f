-- Tables. Every table of a tenant has agency_id first in its primary key, unique keys and foreign keys, ids made by the
-- app and no sequences, so that it can be distributed by agency_id. No foreign keys to agency or user. Kinds and states
-- are text with a CHECK: an enum's comparison is not leakproof, and row-level security would keep it from using an index.
-- Run as kader_owner.

create schema app;

-- The tenant, its people and its clients

create table agency (
  agency_id uuid primary key,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) <= 63),
  name text not null check (name <> ''),
  country text not null check (country ~ '^[A-Z]{2}$'),
  default_locale text not null check (default_locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  time_zone text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  settings jsonb not null check (jsonb_typeof(settings) = 'object'),
  brand_color text check (brand_color ~ '^#[0-9a-f]{6}$'),
  created_at timestamptz(3) not null
);

create table client (
  agency_id uuid,
  id uuid,
  slug text not null check (slug ~ '^[a-z0-9](-?[a-z0-9])*$' and length(slug) <= 63),
  name text not null check (name <> ''),
  trade text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  default_locale text not null check (default_locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz(3) not null,
  archived_at timestamptz(3),
  primary key (agency_id, id),
  unique (agency_id, slug)
);

create table membership (
  agency_id uuid,
  user_id uuid,
  role text not null check (role in ('owner', 'admin', 'planner', 'contributor', 'viewer')),
  name text not null,
  email text not null,
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  created_at timestamptz(3) not null,
  removed_at timestamptz(3),
  primary key (agency_id, user_id)
);
create index membership_user_id_idx on membership (user_id);

create table membership_client (
  agency_id uuid,
  user_id uuid,
  client_id uuid,
  primary key (agency_id, user_id, client_id),
  foreign key (agency_id, user_id) references membership (agency_id, user_id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);

create table client_person (
  agency_id uuid,
  client_id uuid,
  user_id uuid,
  role text not null check (role in ('viewer', 'reviewer', 'approver')),
  steering boolean not null,
  executive boolean not null,
  name text not null,
  email text not null,
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  created_at timestamptz(3) not null,
  removed_at timestamptz(3),
  primary key (agency_id, client_id, user_id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);
create index client_person_user_id_idx on client_person (user_id);

create table audit_event (
  agency_id uuid,
  id uuid,
  at timestamptz(3) not null,
  actor_kind text not null check (actor_kind in ('member', 'clientPerson', 'guest', 'staff', 'system')),
  actor_id text,
  actor_name text not null,
  action text not null,
  target jsonb not null,
  detail jsonb not null,
  primary key (agency_id, id)
);
create index audit_event_agency_id_at_idx on audit_event (agency_id, at);

-- Working documents

create table document (
  agency_id uuid,
  id uuid,
  client_id uuid not null,
  kind text not null check (kind in ('plan')),
  title text not null,
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  currency text check (currency ~ '^[A-Z]{3}$'),
  seq bigint not null check (seq >= 0),
  -- No foreign key: the template may belong to the platform's agency. Published versions cannot be deleted.
  template_agency_id uuid not null,
  template_id uuid not null,
  template_key text not null,
  template_version integer not null,
  template_hash text not null,
  -- Roll-ups: item_count with each change set, the others by the evaluation of rolled_seq.
  item_count integer not null default 0,
  filled integer not null default 0,
  required integer not null default 0,
  errors integer not null default 0,
  warnings integer not null default 0,
  shared_hash text,
  rolled_seq bigint not null default -1,
  created_by uuid,
  created_at timestamptz(3) not null,
  updated_by uuid,
  updated_at timestamptz(3) not null,
  archived_at timestamptz(3),
  primary key (agency_id, id),
  unique (agency_id, id, client_id),
  foreign key (agency_id, client_id) references client (agency_id, id)
);
create index document_agency_id_client_id_updated_at_idx on document (agency_id, client_id, updated_at);
create index document_agency_id_updated_at_idx on document (agency_id, updated_at);

create table document_item (
  agency_id uuid,
  document_id uuid,
  id uuid,
  collection text not null,
  parent uuid,
  block text,
  -- Order keys compare by code unit, here as in the browser.
  ord text collate "C" not null,
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  revisions jsonb not null check (jsonb_typeof(revisions) = 'object'),
  removed boolean not null,
  origin jsonb,
  primary key (agency_id, document_id, id),
  foreign key (agency_id, document_id) references document (agency_id, id)
);

create table change_set (
  agency_id uuid,
  document_id uuid,
  id uuid,
  seq bigint not null check (seq > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  changes jsonb not null check (jsonb_typeof(changes) = 'array'),
  description jsonb not null,
  actor_kind text not null check (actor_kind in ('member', 'clientPerson', 'guest', 'staff', 'system')),
  actor_id text,
  actor_name text not null,
  at timestamptz(3) not null,
  primary key (agency_id, document_id, id),
  unique (agency_id, document_id, seq),
  foreign key (agency_id, document_id) references document (agency_id, id)
);

create table document_person (
  agency_id uuid,
  document_id uuid,
  person_id uuid,
  kind text not null check (kind in ('member', 'client', 'outside')),
  name text not null,
  user_id uuid,
  shared boolean not null,
  primary key (agency_id, document_id, person_id),
  foreign key (agency_id, document_id) references document (agency_id, id)
);

-- Versions and decisions

create table version (
  agency_id uuid,
  document_id uuid,
  number integer check (number > 0),
  client_id uuid not null,
  kind text not null check (kind in ('plan')),
  title text not null,
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  currency text check (currency ~ '^[A-Z]{3}$'),
  template_agency_id uuid not null,
  template_id uuid not null,
  template_version integer not null,
  template_hash text not null,
  app_version text not null,
  label text,
  seq bigint not null,
  hash text not null,
  header_hash text not null,
  section_hashes jsonb not null check (jsonb_typeof(section_hashes) = 'object'),
  created_by uuid,
  created_by_name text not null,
  created_at timestamptz(3) not null,
  primary key (agency_id, document_id, number),
  -- What reviews, decisions and the shared content point at: this content of this client, and no other.
  constraint version_identity_key unique (agency_id, document_id, number, client_id, hash),
  foreign key (agency_id, document_id, client_id) references document (agency_id, id, client_id)
);

-- Text, not jsonb: jsonb reorders keys and rejects what hashing has to keep.
create table version_shared (
  agency_id uuid,
  document_id uuid,
  number integer,
  client_id uuid not null,
  body text not null,
  hash text not null check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  primary key (agency_id, document_id, number),
  constraint version_shared_agency_id_document_id_number_client_id_hash_fkey
    foreign key (agency_id, document_id, number, client_id, hash)
    references version (agency_id, document_id, number, client_id, hash)
);

create table version_internal (
  agency_id uuid,
  document_id uuid,
  number integer,
  body text not null,
  hash text not null check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
  primary key (agency_id, document_id, number),
  foreign key (agency_id, document_id, number) references version (agency_id, document_id, number)
);

create table review (
  agency_id uuid,
  id uuid,
  document_id uuid not null,
  client_id uuid not null,
  version_number integer not null,
  hash text not null,
  rule text not null check (rule in ('any', 'all')),
  message text,
  due_on date,
  requested_by uuid not null,
  requested_by_name text not null,
  requested_at timestamptz(3) not null,
  closed_at timestamptz(3),
  outcome text check (outcome in ('approved', 'changes_requested', 'superseded', 'withdrawn')),
  primary key (agency_id, id),
  check ((closed_at is null) = (outcome is null)),
  constraint review_agency_id_document_id_version_number_client_id_hash_fkey
    foreign key (agency_id, document_id, version_number, client_id, hash)
    references version (agency_id, document_id, number, client_id, hash)
);
create unique index review_open_key on review (agency_id, document_id) where closed_at is null;
create index review_agency_id_document_id_requested_at_idx on review (agency_id, document_id, requested_at);

create table invitation (
  agency_id uuid,
  id uuid,
  client_id uuid,
  document_id uuid,
  review_id uuid,
  email text not null check (email = lower(email)),
  name text not null,
  role text not null,
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  token_hash text not null,
  invited_by uuid not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3),
  accepted_by uuid,
  revoked_at timestamptz(3),
  primary key (agency_id, id),
  check (
    case when client_id is null
      then role in ('owner', 'admin', 'planner', 'contributor', 'viewer') and document_id is null and review_id is null
      else role in ('viewer', 'reviewer', 'approver')
    end
  ),
  foreign key (agency_id, client_id) references client (agency_id, id),
  foreign key (agency_id, document_id) references document (agency_id, id),
  foreign key (agency_id, review_id) references review (agency_id, id)
);
create index invitation_agency_id_client_id_idx on invitation (agency_id, client_id);

create table review_approver (
  agency_id uuid,
  review_id uuid,
  id uuid,
  user_id uuid,
  invitation_id uuid,
  name text not null,
  created_at timestamptz(3) not null,
  primary key (agency_id, review_id, id),
  check (user_id is not null or invitation_id is not null),
  foreign key (agency_id, review_id) references review (agency_id, id),
  foreign key (agency_id, invitation_id) references invitation (agency_id, id)
);

create table decision (
  agency_id uuid,
  id uuid,
  review_id uuid not null,
  document_id uuid not null,
  client_id uuid not null,
  version_number integer not null,
  hash text not null,
  user_id uuid not null,
  name text not null,
  role text not null,
  kind text not null check (kind in ('approve', 'request_changes')),
  note text,
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  at timestamptz(3) not null,
  time_zone text not null,
  primary key (agency_id, id),
  unique (agency_id, review_id, user_id),
  foreign key (agency_id, review_id) references review (agency_id, id)
);
create index decision_agency_id_document_id_at_idx on decision (agency_id, document_id, at);

create table export (
  agency_id uuid,
  id uuid,
  document_id uuid not null,
  client_id uuid not null,
  version_number integer,
  kind text not null check (kind in ('pdf')),
  locale text not null check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  state text not null check (state in ('queued', 'running', 'done', 'failed')),
  progress_done integer not null,
  progress_total integer not null,
  file_key text,
  sha256 text,
  bytes integer,
  file_name text,
  error_code text,
  requested_by uuid,
  created_at timestamptz(3) not null,
  finished_at timestamptz(3),
  primary key (agency_id, id),
  -- One file per version, kind and language. Exports of the working plan have no version and are as many as one likes.
  unique (agency_id, document_id, version_number, kind, locale),
  check (state <> 'done' or (file_key is not null and sha256 is not null and bytes is not null and file_name is not null)),
  foreign key (agency_id, document_id, client_id) references document (agency_id, id, client_id),
  foreign key (agency_id, document_id, version_number) references version (agency_id, document_id, number)
);

-- The library

create table template (
  agency_id uuid,
  id uuid,
  key text not null,
  origin text not null check (origin in ('package', 'editor')),
  created_at timestamptz(3) not null,
  primary key (agency_id, id),
  unique (agency_id, key)
);

create table template_version (
  agency_id uuid,
  template_id uuid,
  version integer check (version > 0),
  template_key text not null,
  kind text not null check (kind in ('plan')),
  structure text not null,
  hash text not null check (hash = encode(sha256(convert_to(structure, 'UTF8')), 'hex')),
  status text not null check (status in ('draft', 'published', 'deprecated')),
  package_hash text,
  created_at timestamptz(3) not null,
  published_at timestamptz(3),
  primary key (agency_id, template_id, version),
  check ((status = 'draft') = (published_at is null)),
  foreign key (agency_id, template_id) references template (agency_id, id)
);

create table template_words (
  agency_id uuid,
  template_id uuid,
  version integer,
  locale text check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  words jsonb not null check (jsonb_typeof(words) = 'object'),
  status text not null check (status in ('draft', 'reviewed')),
  primary key (agency_id, template_id, version, locale),
  foreign key (agency_id, template_id, version) references template_version (agency_id, template_id, version)
);

create table catalogue_version (
  agency_id uuid,
  key text,
  version integer check (version > 0),
  data jsonb not null,
  words jsonb not null check (jsonb_typeof(words) = 'object'),
  hash text not null,
  status text not null check (status in ('draft', 'published', 'deprecated')),
  created_at timestamptz(3) not null,
  published_at timestamptz(3),
  primary key (agency_id, key, version),
  check ((status = 'draft') = (published_at is null))
);

-- What is read before a tenant is known: global, and nothing else is

create table "user" (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text,
  email_verified timestamptz(3),
  image text,
  locale text check (locale in ('nl', 'ru', 'sv', 'pl', 'en')),
  staff_role text check (staff_role in ('library-admin', 'platform-admin')),
  created_at timestamptz(3) not null default current_timestamp
);

create table account (
  provider text,
  provider_account_id text,
  user_id uuid not null,
  type text not null,
  primary key (provider, provider_account_id)
);
create index account_user_id_idx on account (user_id);

create table session (
  token_hash text primary key,
  user_id uuid not null,
  audience text not null check (audience in ('web', 'admin')),
  created_at timestamptz(3) not null,
  expires timestamptz(3) not null
);
create index session_user_id_idx on session (user_id);

create table verification_token (
  identifier text,
  token text,
  expires timestamptz(3) not null,
  primary key (identifier, token)
);

create table rate_limit (
  key text primary key,
  window_start timestamptz(3) not null,
  hits integer not null
);

create table directory (
  kind text check (kind in ('slug', 'invitation', 'mark')),
  key text,
  agency_id uuid not null,
  target uuid,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  used_at timestamptz(3),
  primary key (kind, key)
);
create index directory_agency_id_target_idx on directory (agency_id, target);
