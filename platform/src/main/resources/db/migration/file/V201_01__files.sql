create schema file;

-- The content lies in the folder "files" of the home, under its digest and sealed.
create table file.stored_file (
    region     int         not null,
    id         uuid        not null,
    access     text        not null check (access in ('PUBLIC', 'CASE')),
    name       text        not null check (length(name) between 1 and 240),
    media_type text        not null,
    bytes      bigint      not null check (bytes > 0),
    sha256     text        not null check (length(sha256) = 64),
    stored_at  timestamptz not null,
    primary key (region, id)
);

create table file.stored_file_privileged (
    region     int         not null,
    id         uuid        not null,
    access     text        not null check (access = 'PRIVILEGED'),
    name       text        not null check (length(name) between 1 and 240),
    media_type text        not null,
    bytes      bigint      not null check (bytes > 0),
    sha256     text        not null check (length(sha256) = 64),
    stored_at  timestamptz not null,
    primary key (region, id)
);

create table file.upload (
    region   int         not null,
    id       uuid        not null,
    holder   uuid        not null,
    name     text        not null check (length(name) between 1 and 240),
    bytes    bigint      not null check (bytes > 0),
    received bigint      not null,
    begun_at timestamptz not null,
    primary key (region, id),
    constraint no_more_than_announced check (received between 0 and bytes)
);

create index upload_of_holder on file.upload (region, holder);
create index upload_to_clear on file.upload (begun_at);

create table file.upload_part (
    region    int    not null,
    upload    uuid   not null,
    from_byte bigint not null check (from_byte >= 0),
    bytes     int    not null check (bytes > 0),
    primary key (region, upload, from_byte),
    foreign key (region, upload) references file.upload (region, id)
);
