-- A file of the working plan: of which state, and how much of it. A plan that stood still gives the same file, so there is
-- one per state, content and language. Policies of 0002 keep it inside: outside an export has a version.
alter table export
  add column document_seq bigint check (document_seq >= 0),
  add column content text check (content in ('shared', 'everything'));

-- Nobody could ask for one before; a row without a version would say nothing of what it holds.
delete from export where version_number is null;

alter table export
  add constraint export_of_one check ((version_number is null) = (document_seq is not null)),
  add constraint export_content check ((document_seq is null) = (content is null));

create unique index export_draft_key on export (agency_id, document_id, document_seq, content, kind, locale);
