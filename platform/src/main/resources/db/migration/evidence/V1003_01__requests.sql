create schema evidence;

-- What the organization asked a side for; the files themselves lie in the case file.
create table evidence.request (
    region      int         not null,
    case_id     uuid        not null,
    id          uuid        not null,
    side        text        not null check (side in ('APPLICANT', 'RESPONDENT')),
    what        text        not null check (length(what) between 1 and 600),
    due         date        not null,
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    state       text        not null check (state in ('OPEN', 'SUPPLIED', 'NONE', 'REPLACED')),
    answered_at timestamptz,
    primary key (region, case_id, id),
    constraint answered_has_its_time check ((state = 'OPEN') = (answered_at is null))
);

create unique index one_open_request_of_a_side on evidence.request (region, case_id, side) where state = 'OPEN';
