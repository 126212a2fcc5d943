create schema delivery;

create table delivery.message (
    region         int         not null,
    id             uuid        not null,
    concerns       uuid,
    template       text        not null,
    channel        text        not null check (channel in ('SMS', 'EMAIL', 'LETTER')),
    address        bytea       not null,
    masked_address text        not null,
    text           bytea       not null,
    state          text        not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    tries          int         not null check (tries >= 0),
    created_at     timestamptz not null,
    next_try_at    timestamptz not null,
    delivered_at   timestamptz,
    primary key (region, id),
    constraint delivered_has_its_time check ((state = 'DELIVERED') = (delivered_at is not null))
);

create index message_waiting on delivery.message (next_try_at) where state = 'WAITING';
create index message_concerns on delivery.message (region, concerns, created_at) where concerns is not null;

create table delivery.attempt (
    region  int         not null,
    message uuid        not null,
    id      uuid        not null,
    at      timestamptz not null,
    result  text        not null check (result in ('DELIVERED', 'POSTPONED', 'FAILED')),
    note    text        not null,
    primary key (region, message, id),
    foreign key (region, message) references delivery.message (region, id)
);
