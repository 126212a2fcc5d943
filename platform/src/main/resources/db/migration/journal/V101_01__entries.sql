create schema journal;

create table journal.entry (
    region       int         not null,
    chain_kind   text        not null,
    chain_id     uuid        not null,
    number       bigint      not null check (number > 0),
    at           timestamptz not null,
    person       uuid        not null,
    hat          text        not null,
    organization uuid,
    on_behalf_of uuid,
    origin       text,
    verb         text        not null,
    details      jsonb       not null,
    previous     bytea       not null check (length(previous) = 32),
    hash         bytea       not null check (length(hash) = 32),
    primary key (region, chain_kind, chain_id, number)
);

-- A checkpoint asks which chains grew since the last one.
create index entry_at on journal.entry (region, at);
