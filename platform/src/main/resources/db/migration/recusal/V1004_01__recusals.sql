create schema recusal;

-- Why somebody else should mediate, sealed as personal data: it is about a person, and no word said to settle.
create table recusal.recusal (
    region      int         not null,
    case_id     uuid        not null,
    id          uuid        not null,
    mediator    uuid        not null,
    asked_by    uuid        not null,
    asked_hat   text        not null check (asked_hat in ('APPLICANT', 'RESPONDENT', 'MEDIATOR')),
    reason      text        not null check (reason in ('RELATIVE', 'INTEREST', 'ACQUAINTED', 'BIAS', 'LANGUAGE', 'OTHER')),
    words       bytea,
    asked_at    timestamptz not null,
    state       text        not null check (state in ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
    decided_by  uuid,
    decided_at  timestamptz,
    explanation bytea,
    successor   uuid,
    primary key (region, case_id, id),
    constraint a_mediator_steps_aside_for_themselves check (asked_hat <> 'MEDIATOR' or asked_by = mediator),
    constraint decided_has_its_time check ((state in ('GRANTED', 'REFUSED')) = (decided_by is not null) and (decided_by is null) = (decided_at is null)),
    constraint nobody_decides_on_themselves check (decided_by <> mediator and decided_by <> asked_by),
    constraint granted_has_a_successor check ((state = 'GRANTED') = (successor is not null)),
    constraint another_succeeds check (successor <> mediator),
    constraint refused_says_why check (state <> 'REFUSED' or explanation is not null)
);

create unique index one_asked_recusal_of_a_case on recusal.recusal (region, case_id) where state = 'ASKED';
