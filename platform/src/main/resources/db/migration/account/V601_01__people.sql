create schema account;

create table account.person (
    id         uuid primary key,
    kind       text        not null check (kind in ('PUBLIC', 'STAFF')),
    name       text,
    phone      bytea,
    phone_hash bytea unique,
    made_at    timestamptz not null,
    constraint phone_has_its_hash check ((phone is null) = (phone_hash is null)),
    constraint staff_have_names check (kind = 'PUBLIC' or name is not null)
);

create table account.phone_code (
    id         uuid primary key,
    phone_hash bytea       not null,
    code_hash  bytea       not null,
    sent_at    timestamptz not null,
    tries      int         not null check (tries between 0 and 5),
    used_at    timestamptz
);

create index phone_code_newest on account.phone_code (phone_hash, sent_at desc);

create table account.staff (
    person        uuid primary key references account.person (id),
    login         text  not null unique,
    password      text  not null,
    totp          bytea not null,
    last_totp     bigint not null default 0,
    failures      int   not null default 0 check (failures >= 0),
    locked_until  timestamptz,
    demonstration boolean not null
);

create table account.recovery_code (
    person    uuid  not null references account.staff (person),
    code_hash bytea not null,
    used_at   timestamptz,
    primary key (person, code_hash)
);

create table account.hat (
    person       uuid not null references account.staff (person),
    hat          text not null,
    organization uuid not null,
    place        text not null,
    primary key (person, hat, organization)
);

create index hat_of_organization on account.hat (organization, hat);
