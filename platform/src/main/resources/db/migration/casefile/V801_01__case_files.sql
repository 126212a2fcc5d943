create schema casefile;

create table casefile.case_file (
    region                int         not null,
    id                    uuid        not null,
    version               int         not null default 1,
    receipt_number        text        not null,
    number                text,
    stage                 text        not null,
    route                 text        not null check (route in ('NEGOTIATE', 'MEDIATE')),
    place                 text        not null,
    story                 text        not null,
    industry              text,
    workers               int         not null check (workers > 0),
    urgent                boolean     not null,
    total_low             bigint      not null check (total_low >= 0),
    total_high            bigint      not null,
    handling_organization uuid        not null,
    handling_place        text        not null,
    routing_reason        text        not null,
    mediator              uuid,
    submitted_at          timestamptz not null,
    accepted_at           timestamptz,
    closed_at             timestamptz,
    primary key (region, id),
    unique (region, receipt_number),
    unique (region, number),
    constraint total_is_a_range check (total_high >= total_low),
    constraint stage_is_known check (stage in ('SUBMITTED', 'ACCEPTED', 'DECLINED', 'NEGOTIATING', 'MEDIATING', 'SIGNING', 'FULFILLING',
                                               'CLOSED', 'WITHDRAWN', 'ENDED', 'REFERRED')),
    constraint accepted_has_its_number check
        ((accepted_at is not null) = (number is not null)),
    constraint only_accepted_goes_on check
        (stage in ('SUBMITTED', 'DECLINED', 'WITHDRAWN') or accepted_at is not null),
    constraint closed_has_its_time check
        ((closed_at is not null) = (stage in ('CLOSED', 'DECLINED', 'WITHDRAWN')))
);

create index case_file_organization on casefile.case_file (region, handling_organization, stage, submitted_at);
create index case_file_mediator on casefile.case_file (mediator, stage) where mediator is not null;
create index case_file_place on casefile.case_file (region, handling_place text_pattern_ops, submitted_at);

create table casefile.party (
    region               int   not null,
    case_id              uuid  not null,
    id                   uuid  not null,
    side                 text  not null check (side in ('APPLICANT', 'RESPONDENT')),
    kind                 text  not null check (kind in ('WORKER', 'EMPLOYER')),
    name                 text  not null check (length(name) between 1 and 200),
    phone                bytea,
    phone_hash           bytea,
    phone_last_four_hash bytea,
    identity             bytea,
    identity_hash        bytea,
    credit_code          text,
    legal_representative text,
    address              text,
    primary key (region, case_id, id),
    foreign key (region, case_id) references casefile.case_file (region, id),
    constraint phone_has_its_hashes check ((phone is null) = (phone_hash is null) and (phone is null) = (phone_last_four_hash is null)),
    constraint identity_has_its_hash check ((identity is null) = (identity_hash is null))
);

create index party_phone on casefile.party (region, phone_hash) where phone_hash is not null;
create index party_phone_last_four on casefile.party (region, phone_last_four_hash) where phone_last_four_hash is not null;
create index party_name on casefile.party (region, name text_pattern_ops);
create index party_credit_code on casefile.party (region, credit_code) where credit_code is not null;

create table casefile.claim (
    region        int   not null,
    case_id       uuid  not null,
    id            uuid  not null,
    ordinal       int   not null,
    type          text  not null,
    low           bigint,
    high          bigint,
    claimed       bigint check (claimed > 0),
    trace         jsonb not null,
    rulebook_hash text  not null,
    primary key (region, case_id, id),
    unique (region, case_id, type),
    foreign key (region, case_id) references casefile.case_file (region, id),
    constraint figure_is_a_range check ((low is null) = (high is null) and (low is null or low <= high))
);

create table casefile.element (
    region   int  not null,
    case_id  uuid not null,
    side     text not null check (side in ('APPLICANT', 'RESPONDENT')),
    code     text not null,
    value    text,
    primary key (region, case_id, side, code),
    foreign key (region, case_id) references casefile.case_file (region, id)
);

create table casefile.evidence (
    region     int         not null,
    case_id    uuid        not null,
    id         uuid        not null,
    side       text        not null check (side in ('APPLICANT', 'RESPONDENT')),
    file       uuid        not null,
    name       text        not null,
    media_type text        not null,
    bytes      bigint      not null check (bytes > 0),
    sha256     text        not null check (length(sha256) = 64),
    proves     text,
    at         timestamptz not null,
    primary key (region, case_id, id),
    foreign key (region, case_id) references casefile.case_file (region, id)
);

create table casefile.participation (
    region       int  not null,
    case_id      uuid not null,
    id           uuid not null,
    person       uuid,
    organization uuid,
    side         text check (side in ('APPLICANT', 'RESPONDENT')),
    primary key (region, case_id, id),
    foreign key (region, case_id) references casefile.case_file (region, id),
    constraint a_person_or_an_organization check ((person is null) <> (organization is null)),
    constraint only_persons_take_sides check ((person is null) = (side is null)),
    unique (region, case_id, person),
    unique (region, case_id, organization)
);

create index participation_person on casefile.participation (person) where person is not null;
create index participation_organization on casefile.participation (organization) where organization is not null;

create table casefile.deadline (
    region   int  not null,
    case_id  uuid not null,
    id       uuid not null,
    rule_id  text not null,
    trigger  date not null,
    last_day date not null,
    article  text not null,
    state    text not null check (state in ('OPEN', 'MET', 'PASSED')),
    primary key (region, case_id, id),
    unique (region, case_id, rule_id, trigger),
    foreign key (region, case_id) references casefile.case_file (region, id),
    constraint a_period_does_not_run_backwards check (last_day >= trigger)
);

create index deadline_due on casefile.deadline (last_day) where state = 'OPEN';

create table casefile.task (
    region       int         not null,
    case_id      uuid        not null,
    id           uuid        not null,
    kind         text        not null,
    turn         text        not null check (turn in ('APPLICANT', 'RESPONDENT', 'DISPATCHER', 'MEDIATOR', 'SEAL_KEEPER', 'LIAISON')),
    assignee     uuid,
    organization uuid,
    due          date,
    rank         smallint    not null check (rank between 0 and 7),
    path         text        not null,
    opened_at    timestamptz not null,
    done_at      timestamptz,
    done_by      uuid,
    primary key (region, case_id, id),
    foreign key (region, case_id) references casefile.case_file (region, id),
    constraint done_by_someone check ((done_at is null) = (done_by is null))
);

create index task_of_person on casefile.task (assignee, due) where done_at is null and assignee is not null;
create index task_of_organization on casefile.task (organization, turn, due) where done_at is null and organization is not null;
create unique index one_open_task_of_a_kind on casefile.task (region, case_id, kind, turn) where done_at is null;

create table casefile.paper (
    region    int         not null,
    case_id   uuid        not null,
    id        uuid        not null,
    kind      text        not null,
    paper     uuid        not null,
    file      uuid        not null,
    title     text        not null,
    readers   text        not null,
    issued_at timestamptz not null,
    primary key (region, case_id, id),
    foreign key (region, case_id) references casefile.case_file (region, id)
);

-- The last number given in a series, counted inside the transaction of the acceptance: no gaps.
create table casefile.number_series (
    region int  not null,
    prefix text not null,
    year   int  not null,
    last   int  not null check (last > 0),
    primary key (region, prefix, year)
);
