-- Besides the plan whole: who does what when in its detail window, and the goal on one page. Each is a file of its own per
-- version or state, content and language; both unique keys have the kind already.
alter table export drop constraint export_kind_check;
alter table export
  add constraint export_kind_check check (kind in ('pdf', 'implementationGuide', 'goalExtract'));
