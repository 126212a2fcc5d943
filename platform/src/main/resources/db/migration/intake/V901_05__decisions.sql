-- What was decided on an application, in words the applicant reads, and which door comes next.
create table intake.decision (
    region      int         not null,
    case_id     uuid        not null,
    accepted    boolean     not null,
    reason      text,
    door        text,
    explanation text,
    decided_by  uuid        not null,
    decided_at  timestamptz not null,
    primary key (region, case_id),
    constraint declined_has_its_reason_and_door check
        (accepted = (reason is null) and accepted = (door is null) and accepted = (explanation is null)),
    constraint reason_is_known check (reason in ('NOT_LABOR', 'OUTSIDE_REACH', 'ALREADY_DECIDED', 'ALREADY_ELSEWHERE', 'OTHER')),
    constraint door_is_known check (door in ('ARBITRATION', 'INSPECTION', 'COURT', 'LEGAL_AID', 'MEDIATION_ELSEWHERE', 'HOTLINE'))
);
