create schema fulfillment;

-- Each payment of an agreement in effect, until it is there.
create table fulfillment.payment (
    region       int    not null,
    case_id      uuid   not null,
    number       int    not null check (number > 0),
    amount       bigint not null check (amount > 0),
    due          date   not null,
    state        text   not null check (state in ('DUE', 'SAID_PAID', 'NOT_RECEIVED', 'PARTLY_RECEIVED', 'RECEIVED')),
    received     bigint not null default 0,
    next_step    text check (next_step in ('SOON', 'TODAY', 'LATE_1', 'LATE_3', 'LATE_7')),
    next_on      date,
    next_call_on date,
    primary key (region, case_id, number),
    constraint received_as_far_as_said check (
        case state when 'RECEIVED' then received >= amount
                   when 'PARTLY_RECEIVED' then received > 0 and received < amount
                   else received >= 0 and received < amount end),
    constraint a_step_has_its_day check ((next_step is null) = (next_on is null)),
    constraint nothing_follows_what_is_there check (state <> 'RECEIVED' or next_step is null)
);

create index payment_next on fulfillment.payment (next_on) where next_on is not null;

-- What each side said, and when; nothing is overwritten, both views stay.
create table fulfillment.report (
    region  int         not null,
    case_id uuid        not null,
    id      uuid        not null,
    number  int         not null,
    kind    text        not null check (kind in ('SAID_PAID', 'NOT_RECEIVED', 'PARTLY_RECEIVED', 'RECEIVED')),
    amount  bigint check (amount > 0),
    hat     text        not null,
    person  uuid        not null,
    at      timestamptz not null,
    primary key (region, case_id, id),
    foreign key (region, case_id, number) references fulfillment.payment (region, case_id, number),
    constraint a_part_has_its_amount check ((kind = 'PARTLY_RECEIVED') = (amount is not null))
);

-- Where the money goes: the worker's own account, told by the worker with a code.
create table fulfillment.account (
    region  int         not null,
    case_id uuid        not null,
    id      uuid        not null,
    bank    text        not null check (length(bank) <= 60),
    number  bytea       not null,
    told_at timestamptz not null,
    primary key (region, case_id)
);

create table fulfillment.follow_up (
    region       int         not null,
    case_id      uuid        not null,
    id           uuid        not null,
    occasion     text        not null check (occasion in ('SEVENTH_DAY', 'THIRTIETH_DAY', 'LATE_PAYMENT')),
    talked_to    text        not null check (talked_to in ('APPLICANT', 'RESPONDENT', 'NOBODY')),
    outcome      text        not null check (outcome in ('PAID', 'ON_TRACK', 'PROMISED', 'REFUSES', 'UNREACHABLE')),
    promised_on  date,
    note         text        not null check (length(note) <= 500),
    satisfaction text check (satisfaction in ('SATISFIED', 'FAIR', 'DISSATISFIED')),
    wants_job_help boolean,
    hat          text        not null,
    person       uuid        not null,
    at           timestamptz not null,
    primary key (region, case_id, id),
    constraint a_promise_has_its_day check ((outcome = 'PROMISED') = (promised_on is not null)),
    constraint nobody_answers_nothing check (talked_to <> 'NOBODY' or outcome = 'UNREACHABLE')
);
