-- That they sat together, when, where and who came: nothing of what was said.
create table mediation.session (
    region      int         not null,
    case_id     uuid        not null,
    id          uuid        not null,
    starts_at   timestamptz not null,
    mode        text        not null check (mode in ('PLACE', 'CALL', 'TEXT')),
    place       text        not null check (length(place) <= 20),
    state       text        not null check (state in ('ARRANGED', 'CANCELLED', 'HELD', 'NO_SHOW')),
    arranged_by uuid        not null,
    arranged_at timestamptz not null,
    absent      text        not null default '' check (absent in ('', 'APPLICANT', 'RESPONDENT', 'APPLICANT,RESPONDENT')),
    recorded_at timestamptz,
    primary key (region, case_id, id),
    foreign key (region, case_id) references mediation.mediation (region, case_id),
    constraint a_place_is_named check ((mode = 'PLACE') = (place <> '')),
    constraint recorded_has_its_time check ((state in ('HELD', 'NO_SHOW')) = (recorded_at is not null)),
    constraint somebody_stayed_away check ((state = 'NO_SHOW') = (absent <> ''))
);

create unique index one_coming_session_of_a_case on mediation.session (region, case_id) where state = 'ARRANGED';

-- What was said there to settle, as the mediator wrote it down.
create table mediation.minutes_privileged (
    region     int         not null,
    case_id    uuid        not null,
    session_id uuid        not null,
    words      bytea       not null,
    mediator   uuid        not null,
    written_at timestamptz not null,
    primary key (region, case_id, session_id),
    foreign key (region, case_id, session_id) references mediation.session (region, case_id, id)
);
