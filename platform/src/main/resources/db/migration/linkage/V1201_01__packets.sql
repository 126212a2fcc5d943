create schema linkage;

-- What is handed over lies sealed under the key of personal data, as it was when it went out; its digest is in the journal.
create table linkage.packet (
    region          int         not null,
    id              uuid        not null,
    case_id         uuid        not null,
    kind            text        not null check (kind in ('ARBITRATION', 'PAYMENT_ORDER', 'REVIEW', 'CONFIRMATION')),
    state           text        not null check (state in ('WAITING', 'SENT', 'INCOMPLETE', 'ACCEPTED', 'DECIDED', 'LAPSED')),
    organization    uuid        not null,
    contents        bytea       not null,
    sha256          text        not null check (length(sha256) = 64),
    applicant       uuid,
    applicant_at    timestamptz,
    respondent      uuid,
    respondent_at   timestamptz,
    due             date,
    sent_at         timestamptz,
    gaps_at         timestamptz,
    supplied_at     timestamptz,
    accepted_at     timestamptz,
    office_number   text check (length(office_number) <= 60),
    decision        text check (decision in ('AWARDED', 'SETTLED_THERE', 'WITHDRAWN_THERE', 'STATEMENT_ISSUED', 'CONFIRMED',
                                             'ORDER_STANDS', 'ORDER_ENDED', 'NOT_TAKEN')),
    decided_on      date,
    decided_at      timestamptz,
    primary key (region, id),
    constraint applicant_has_its_time check ((applicant is null) = (applicant_at is null)),
    constraint respondent_has_its_time check ((respondent is null) = (respondent_at is null)),
    constraint somebody_asks check (applicant is not null or respondent is not null),
    constraint both_sides_ask_jointly check
        (kind not in ('REVIEW', 'CONFIRMATION') or state in ('WAITING', 'LAPSED') or (applicant is not null and respondent is not null)),
    constraint one_side_asks_alone check (kind in ('REVIEW', 'CONFIRMATION') or (applicant is not null and state <> 'WAITING')),
    constraint two_people_ask_jointly check (applicant <> respondent),
    constraint sent_has_its_time check ((state in ('WAITING', 'LAPSED')) = (sent_at is null)),
    constraint incomplete_has_its_gaps check (state <> 'INCOMPLETE' or (gaps_at is not null and supplied_at is null)),
    constraint supplied_after_gaps check (supplied_at is null or gaps_at is not null),
    constraint accepted_has_its_time check (state <> 'ACCEPTED' or accepted_at is not null),
    constraint decided_has_its_decision check
        ((state = 'DECIDED') = (decision is not null) and (decision is null) = (decided_on is null) and (decision is null) = (decided_at is null))
);

create index packet_case on linkage.packet (region, case_id);
create index packet_organization on linkage.packet (organization, due) where sent_at is not null;
create unique index one_running_packet_of_a_kind on linkage.packet (region, case_id, kind) where state not in ('DECIDED', 'LAPSED');

-- 一次性告知: all that is missing, told once, and what was said to each.
create table linkage.packet_gap (
    region    int  not null,
    packet_id uuid not null,
    ordinal   int  not null check (ordinal between 1 and 20),
    words     text not null check (length(words) between 1 and 200),
    supplied  text check (length(supplied) between 1 and 500),
    primary key (region, packet_id, ordinal),
    foreign key (region, packet_id) references linkage.packet (region, id)
);
