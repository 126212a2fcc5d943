create schema mediation;

-- One mediation for one matter: what is reopened goes on in its row.
create table mediation.mediation (
    region         int         not null,
    case_id        uuid        not null,
    version        int         not null default 1,
    state          text        not null check (state in ('CALLED', 'IN_PROGRESS', 'EXTENDED', 'SETTLED', 'ENDED')),
    called_at      timestamptz not null,
    mediator       uuid,
    started_at     timestamptz,
    extended_until date,
    settled_at     timestamptz,
    ended_at       timestamptz,
    end_reason     text check (end_reason in ('NO_AGREEMENT', 'UNWILLING', 'ABSENT', 'TIME_IS_UP', 'NOT_FOR_MEDIATION', 'LEFT', 'WITHDRAWN')),
    primary key (region, case_id),
    constraint a_mediator_sits_since_a_time check ((mediator is null) = (started_at is null)),
    constraint called_has_no_mediator check (state <> 'CALLED' or mediator is null),
    constraint running_has_a_mediator check (state not in ('IN_PROGRESS', 'EXTENDED') or mediator is not null),
    constraint in_progress_is_not_extended check (state <> 'IN_PROGRESS' or extended_until is null),
    constraint extended_has_its_day check (state <> 'EXTENDED' or extended_until is not null),
    constraint settled_has_its_time check ((state = 'SETTLED') = (settled_at is not null)),
    constraint ended_has_its_reason check
        ((state = 'ENDED') = (ended_at is not null) and (ended_at is null) = (end_reason is null))
);

-- A side does not wish to go on, and whoever mediates has to end it.
create table mediation.departure (
    region  int         not null,
    case_id uuid        not null,
    side    text        not null check (side in ('APPLICANT', 'RESPONDENT')),
    person  uuid        not null,
    at      timestamptz not null,
    primary key (region, case_id, side),
    foreign key (region, case_id) references mediation.mediation (region, case_id)
);
