-- Other systems that hand applications over: each carries a token, of which only a keyed hash is kept.
create table account.partner (
    id           uuid        primary key,
    name         text        not null check (length(name) between 1 and 100),
    place        text        not null,
    token_hash   bytea       not null unique,
    made_at      timestamptz not null,
    withdrawn_at timestamptz
);
