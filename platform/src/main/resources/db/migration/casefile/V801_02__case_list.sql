-- When an agreement took effect, and when talks ended without one: what figures and lists are dated by.
alter table casefile.case_file add column settled_at timestamptz;
alter table casefile.case_file add column ended_at timestamptz;

-- The list of cases, newest first, as each hat reaches it.
create index case_list_organization on casefile.case_file (handling_organization, submitted_at desc, id desc);
create index case_list_mediator on casefile.case_file (mediator, submitted_at desc, id desc) where mediator is not null;
create index case_list_all on casefile.case_file (submitted_at desc, id desc);

-- A number is looked for by its tail.
create index case_number_tail on casefile.case_file (reverse(number) text_pattern_ops) where number is not null;
create index receipt_number_tail on casefile.case_file (reverse(receipt_number) text_pattern_ops);

create index task_due on casefile.task (due) where done_at is null;
