-- Going on after the last day needs both.
create table mediation.extension (
    region     int         not null,
    case_id    uuid        not null,
    id         uuid        not null,
    until      date        not null,
    state      text        not null check (state in ('ASKED', 'AGREED', 'DECLINED', 'LAPSED')),
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    applicant  uuid,
    respondent uuid,
    primary key (region, case_id, id),
    foreign key (region, case_id) references mediation.mediation (region, case_id),
    constraint two_people_agree check (applicant <> respondent),
    constraint agreed_by_both check ((state = 'AGREED') = (applicant is not null and respondent is not null))
);

create unique index one_asked_extension_of_a_case on mediation.extension (region, case_id) where state = 'ASKED';
