create schema negotiation;

create table negotiation.invitation (
    region         int         not null,
    id             uuid        not null,
    case_id        uuid        not null,
    channel        text        not null check (channel in ('SMS', 'LETTER')),
    state          text        not null check (state in ('SENT', 'JOINED', 'ANSWERED', 'DISCLAIMED')),
    last_day       date        not null,
    factor_tries   int         not null default 0 check (factor_tries between 0 and 5),
    sent_at        timestamptz not null,
    delivered_at   timestamptz,
    undelivered_at timestamptz,
    reminded_at    timestamptz,
    person         uuid,
    joined_at      timestamptz,
    answered_at    timestamptz,
    disclaimed_at  timestamptz,
    reason         text,
    primary key (region, id),
    constraint joined_is_somebody check ((person is null) = (joined_at is null)),
    constraint joined_has_its_time check (state not in ('JOINED', 'ANSWERED') or joined_at is not null),
    constraint answered_has_its_time check ((state = 'ANSWERED') = (answered_at is not null)),
    constraint disclaimed_has_its_reason check ((state = 'DISCLAIMED') = (disclaimed_at is not null and reason is not null))
);

create unique index one_open_invitation_of_a_case on negotiation.invitation (region, case_id) where state <> 'DISCLAIMED';
create index invitation_to_remind on negotiation.invitation (delivered_at)
    where state in ('SENT', 'JOINED') and reminded_at is null and delivered_at is not null;

-- A reminder brings a fresh code; the older one goes on working. Only keyed hashes lie here.
create table negotiation.invitation_code (
    region        int   not null,
    code_hash     bytea not null check (length(code_hash) = 32),
    invitation_id uuid  not null,
    primary key (region, code_hash),
    foreign key (region, invitation_id) references negotiation.invitation (region, id)
);

create index invitation_code_hash on negotiation.invitation_code (code_hash);

create table negotiation.wrong_code (
    region int         not null,
    id     uuid        not null,
    source bytea       not null check (length(source) = 32),
    at     timestamptz not null,
    primary key (region, id)
);

create index wrong_code_source on negotiation.wrong_code (source, at);

create table negotiation.authorized_person (
    region  int         not null,
    case_id uuid        not null,
    id      uuid        not null,
    name    text        not null check (length(name) between 1 and 50),
    duty    text,
    at      timestamptz not null,
    primary key (region, case_id, id)
);

-- What the other side answered to a claim, as it was said to settle: sealed, one row for each time it was said.
create table negotiation.answer_privileged (
    region   int         not null,
    case_id  uuid        not null,
    id       uuid        not null,
    claim_id uuid        not null,
    words    bytea       not null,
    person   uuid        not null,
    at       timestamptz not null,
    primary key (region, case_id, id)
);

-- 无争议事实: both sides confirmed it as a fact. From here on it is no secret.
create table negotiation.undisputed_fact (
    region       int         not null,
    case_id      uuid        not null,
    claim_id     uuid        not null,
    amount       bigint      check (amount > 0),
    respondent   uuid        not null,
    applicant    uuid        not null,
    confirmed_at timestamptz not null,
    primary key (region, case_id, claim_id),
    constraint two_people_confirm check (respondent <> applicant)
);
