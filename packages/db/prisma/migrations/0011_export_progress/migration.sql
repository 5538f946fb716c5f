-- When the making of a file last got on, or was asked for: a worker that died says nothing more, and whoever asks for the
-- file again is not to wait until the queue gives its job up. What was being made before this counts from now.
alter table export add progress_at timestamptz(3) not null default current_timestamp;
alter table export alter progress_at drop default;
