create schema archive;

-- A finished case that was bound: its cover with the catalog, and until when it must be kept.
create table archive.bound_file (
    region     int         not null,
    case_id    uuid        not null,
    cover      uuid        not null,
    bound_at   timestamptz not null,
    bound_by   uuid        not null,
    keep_until date        not null,
    primary key (region, case_id)
);

-- What each side said to the binding of what the two settled alone; said once.
create table archive.consent (
    region  int         not null,
    case_id uuid        not null,
    side    text        not null check (side in ('APPLICANT', 'RESPONDENT')),
    given   boolean     not null,
    person  uuid        not null,
    at      timestamptz not null,
    primary key (region, case_id, side)
);
