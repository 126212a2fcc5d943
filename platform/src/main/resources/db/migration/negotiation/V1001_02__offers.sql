-- How many offers a case has had: counted in the transaction of each, so that two made at once come one after the other.
create table negotiation.ledger (
    region  int  not null,
    case_id uuid not null,
    last    int  not null check (last > 0),
    primary key (region, case_id)
);

-- What was offered is never changed; only how the offer stands is.
create table negotiation.offer_privileged (
    region     int         not null,
    case_id    uuid        not null,
    id         uuid        not null,
    number     int         not null check (number > 0),
    side       text        not null check (side in ('APPLICANT', 'RESPONDENT')),
    person     uuid        not null,
    terms      bytea       not null,
    expires_on date        not null,
    state      text        not null check (state in ('STANDING', 'WAITING', 'COUNTERED', 'REPLACED', 'EXPIRED', 'ACCEPTED')),
    made_at    timestamptz not null,
    primary key (region, case_id, id),
    unique (region, case_id, number),
    foreign key (region, case_id) references negotiation.ledger (region, case_id)
);

create unique index one_standing_offer_of_a_case on negotiation.offer_privileged (region, case_id) where state = 'STANDING';
create index offer_to_expire on negotiation.offer_privileged (expires_on) where state in ('STANDING', 'WAITING');

-- One message for each side and day says that it is their turn.
create table negotiation.turn_notice (
    region  int  not null,
    case_id uuid not null,
    side    text not null check (side in ('APPLICANT', 'RESPONDENT')),
    day     date not null,
    primary key (region, case_id, side, day)
);
