-- What a mediator proposed is never changed; only how it stands is.
create table mediation.proposal_privileged (
    region   int         not null,
    case_id  uuid        not null,
    id       uuid        not null,
    number   int         not null check (number > 0),
    mediator uuid        not null,
    terms    bytea       not null,
    state    text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'VOID')),
    made_at  timestamptz not null,
    primary key (region, case_id, id),
    unique (region, case_id, number),
    foreign key (region, case_id) references mediation.mediation (region, case_id)
);

create unique index one_open_proposal_of_a_case on mediation.proposal_privileged (region, case_id) where state = 'OPEN';

-- What each side said to it, for the mediator's eyes until both have.
create table mediation.proposal_answer_privileged (
    region      int         not null,
    case_id     uuid        not null,
    proposal_id uuid        not null,
    side        text        not null check (side in ('APPLICANT', 'RESPONDENT')),
    answer      text        not null check (answer in ('ACCEPT', 'DECLINE')),
    person      uuid        not null,
    warned      boolean     not null,
    answered_at timestamptz not null,
    primary key (region, case_id, proposal_id, side),
    foreign key (region, case_id, proposal_id) references mediation.proposal_privileged (region, case_id, id),
    constraint only_who_accepts_was_warned check (answer = 'ACCEPT' or not warned)
);

-- A mediator proposes that a claim, or an amount of it, is undisputed. Protected until both confirm it.
create table mediation.fact_proposal_privileged (
    region        int         not null,
    case_id       uuid        not null,
    id            uuid        not null,
    claim_id      uuid        not null,
    amount        bytea,
    mediator      uuid        not null,
    state         text        not null check (state in ('OPEN', 'CONFIRMED', 'DECLINED', 'VOID')),
    made_at       timestamptz not null,
    applicant     uuid,
    respondent    uuid,
    primary key (region, case_id, id),
    foreign key (region, case_id) references mediation.mediation (region, case_id),
    constraint two_people_confirm check (applicant <> respondent),
    constraint confirmed_by_both check (state <> 'CONFIRMED' or (applicant is not null and respondent is not null)),
    constraint open_lacks_one check (state <> 'OPEN' or applicant is null or respondent is null)
);

create unique index one_open_proposal_of_a_fact on mediation.fact_proposal_privileged (region, case_id, claim_id) where state = 'OPEN';
