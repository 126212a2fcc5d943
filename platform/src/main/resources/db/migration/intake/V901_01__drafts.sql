create schema intake;

-- A draft belongs to no region until it says where the work was done.
create table intake.draft (
    id         uuid primary key,
    token_hash bytea       not null unique,
    phone_hash bytea,
    phone      bytea,
    content    bytea       not null,
    saved_at   timestamptz not null,
    open_until timestamptz not null,
    sent_at    timestamptz,
    constraint phone_has_its_hash check ((phone is null) = (phone_hash is null))
);

create index draft_phone on intake.draft (phone_hash, saved_at desc) where phone_hash is not null and sent_at is null;
