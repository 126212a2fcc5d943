create schema document;

create table document.paper (
    region          int         not null,
    id              uuid        not null,
    kind            text        not null,
    code            text        not null check (code ~ '^[1-9][0-9]{3}-[0-9A-Z]{12}$'),
    title           text        not null,
    number          text        not null,
    issuer          text        not null,
    state           text        not null check (state in ('SIGNING', 'VALID', 'REVOKED')),
    places          jsonb       not null,
    open_places     text        not null,
    issued_at       timestamptz not null,
    revoked_at      timestamptz,
    revoked_because text check (length(revoked_because) between 1 and 500),
    primary key (region, id),
    unique (region, code),
    constraint valid_waits_for_nobody check (state <> 'VALID' or open_places = ''),
    constraint signing_waits_for_somebody check (state <> 'SIGNING' or open_places <> ''),
    constraint revoked_has_its_reason check
        ((state = 'REVOKED') = (revoked_at is not null) and (revoked_at is null) = (revoked_because is null))
);

-- Every version that ever left: unsigned, signed by one, by all, sealed. A copy in somebody's hand is one of these or was altered.
create table document.version (
    region  int         not null,
    paper   uuid        not null,
    number  int         not null check (number > 0),
    file    uuid        not null,
    sha256  text        not null check (length(sha256) = 64),
    made_at timestamptz not null,
    primary key (region, paper, number),
    unique (region, paper, sha256),
    foreign key (region, paper) references document.paper (region, id)
);
