create schema organization;

create table organization.organization (
    region   int  not null,
    id       uuid not null,
    kind     text not null check (kind in ('TOWN_CENTER', 'DISTRICT_CENTER', 'CITY_CENTER', 'ARBITRATION_OFFICE', 'COURT', 'AUTHORITY')),
    name     text not null,
    reach    text not null,
    address  text not null,
    phone    text not null,
    hours    text not null,
    seal_key text not null,
    standing text not null check (standing in ('APPLIED', 'RECORDED', 'SUSPENDED', 'DISSOLVED')),
    primary key (region, id),
    unique (region, name)
);
