create schema room;

-- What is said in a lane, sealed. It is held for a minute before anyone else sees it; what its writer takes back in that minute is deleted.
create table room.lane_message_privileged (
    region       int         not null,
    case_id      uuid        not null,
    id           uuid        not null,
    lane         text        not null check (lane in ('APPLICANT', 'JOINT', 'RESPONDENT')),
    hat          text        not null check (hat in ('APPLICANT', 'RESPONDENT', 'MEDIATOR')),
    person       uuid        not null,
    words        bytea       not null,
    written_at   timestamptz not null,
    shown_at     timestamptz not null,
    announced_at timestamptz,
    primary key (region, case_id, id),
    constraint a_side_writes_in_its_own_lanes check (hat = 'MEDIATOR' or lane = 'JOINT' or lane = hat),
    constraint shown_after_it_is_written check (shown_at >= written_at),
    constraint announced_after_it_is_shown check (announced_at >= shown_at)
);

create index lane_message_to_announce on room.lane_message_privileged (shown_at) where announced_at is null;

-- That something else changed at the table, for those who hear a lane: no word of what.
create table room.change (
    region  int         not null,
    case_id uuid        not null,
    id      uuid        not null,
    lane    text        not null check (lane in ('APPLICANT', 'JOINT', 'RESPONDENT')),
    at      timestamptz not null,
    primary key (region, case_id, id)
);

-- A mediator's own notes, sealed; nobody else reads them.
create table room.note_privileged (
    region     int         not null,
    case_id    uuid        not null,
    id         uuid        not null,
    person     uuid        not null,
    words      bytea       not null,
    written_at timestamptz not null,
    primary key (region, case_id, id)
);
